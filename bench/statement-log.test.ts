import { expect, it } from 'vitest'
import { countStatements } from './statement-log'

const log = `bench app=lumira|LOG:  execute <unnamed>: select "id"
	from "products"
	where "slug" = $1
bench app=lumira|DETAIL:  Parameters: $1 = 'profond'
bench app=lumira|LOG:  statement: BEGIN
bench app=lumira-listener|LOG:  statement: select 1
bench app=lumira-worker|LOG:  execute get_job/2ce44b: select * from jobs
bench app=lumira|LOG:  execute rlflx/1: insert into rate_limits
bench app=lumira|LOG:  duration: 3 ms
`

it('counts the statements of one application, each once, however many lines it has', () => {
  expect(countStatements(log, 'lumira')).toBe(3)
  expect(countStatements(log, 'lumira-listener')).toBe(1)
  expect(countStatements('', 'lumira')).toBe(0)
})
