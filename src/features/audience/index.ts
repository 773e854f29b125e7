export { addCounts } from './commands/add-counts'
export { countsOf, type Beacon, type Count } from './domain/counts-of'
export { isRobot } from './domain/is-robot'
export { readAudience, type Audience } from './queries/read-audience'
