import type { Payload } from 'payload'
import { expect } from 'vitest'
import { query, sql } from '@/platform/db/query'
import type { AnyTask } from '@/platform/jobs/define-task'
import { isAppError, type AppError } from '@/shared/app-error'
import { seedCatalogue } from '../../factories/catalogue'
import { seedSettings } from '../../factories/settings'
import { testPayload } from '../payload'

/** Payload on a database that has a catalogue and settings. */
export async function furnishedHouse(): Promise<Payload> {
  const payload = await testPayload()
  await seedSettings(payload)
  await seedCatalogue(payload)
  return payload
}

/** The coded error that `work` ends with; anything else fails the test. */
export async function failure(work: Promise<unknown>): Promise<AppError> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in outcome && isAppError(outcome.error)) return outcome.error
  if ('error' in outcome) throw outcome.error
  return expect.fail(`expected a coded error, got ${JSON.stringify(outcome.value)}`)
}

export const codeOf = async (work: Promise<unknown>): Promise<string> => (await failure(work)).code

/** Runs a task as a worker would, once. */
export async function runTask(payload: Payload, name: string, input: object, attempt = 1): Promise<void> {
  const task = (payload.config.custom as { tasks: AnyTask[] }).tasks.find((one) => one.name === name)
  if (!task) throw new Error(`no task is called ${name}`)
  await task.run(task.input.parse(input) as never, {
    payload,
    signal: new AbortController().signal,
    attempt,
    isLastAttempt: false,
  })
}

/** Jobs that wait under a key, and what they will be given. */
export const jobsOf = (payload: Payload, key: string) =>
  query<{ task: string; input: Record<string, unknown> }>(
    payload,
    sql`select t.identifier as task, j.payload as input from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.key = ${key}`,
  )

export type StoredReading = {
  status: string
  revision: number
  content: unknown
  expertId: string | null
  versionNumber: number
  draftedBy: string | null
  failure: string | null
  isDelivered: boolean
}

export async function storedReading(payload: Payload, id: string): Promise<StoredReading> {
  const [row] = await query<StoredReading>(
    payload,
    sql`select status, revision::int as revision, content, expert_id as "expertId", version_number::int as "versionNumber", drafted_by as "draftedBy",
      failure, delivered_at is not null as "isDelivered" from readings where id = ${id}::uuid`,
  )
  return row ?? expect.fail('no such reading')
}

export async function storedOrder(payload: Payload, id: string) {
  const [row] = await query<{
    status: string
    attention: string | null
    expertId: string | null
    completedAt: string | null
  }>(
    payload,
    sql`select status, attention, expert_id as "expertId", completed_at as "completedAt" from orders where id = ${id}::uuid`,
  )
  return row ?? expect.fail('no such order')
}

export async function countOf(
  payload: Payload,
  table: 'reading_versions' | 'deliverables' | 'conversation_messages',
  column: string,
  id: string,
): Promise<number> {
  const [row] = await query<{ n: number }>(
    payload,
    sql`select count(*)::int as n from ${sql.raw(table)} where ${sql.raw(column)} = ${id}::uuid`,
  )
  return row?.n ?? 0
}

export async function eventsOf(payload: Payload, orderId: string): Promise<string[]> {
  const rows = await query<{ type: string }>(
    payload,
    sql`select type from events where order_id = ${orderId}::uuid order by created_at, id`,
  )
  return rows.map(({ type }) => type)
}
