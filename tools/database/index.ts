/** Door of the development database: a real PostgreSQL, from the binaries that npm installed, for `npm run up` and the tests. */
export { freePort } from './free-port'
export { removeDatabase, stopLeftoverDatabase } from './remove-database'
export { startDatabase, type RunningDatabase } from './start-database'
