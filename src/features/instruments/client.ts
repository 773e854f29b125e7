// What a form needs in the browser: reading a birth, without the sky.
export { birthMoment, type BirthMoment } from './domain/birth/birth-moment'
export { offsetLabel } from './domain/birth/offset-label'
export { readPlainDate, type PlainDate } from './domain/birth/plain-date'
export { readTime } from './domain/birth/read-time'
