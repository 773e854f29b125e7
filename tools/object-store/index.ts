/** Door of the S3 stand-in: development and tests only, private by default, as strict as S3 about signatures. */
export { startObjectStore, type RunningObjectStore } from './start-object-store'
