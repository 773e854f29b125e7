import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { findOrCreateClient } from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import type { AnyTask, TaskContext } from '@/platform/jobs/define-task'
import type { OrderStatus } from '@/features/orders'

/** An address that no other test has. */
export const anAddress = (name = 'camille') => `${name}.${randomUUID()}@client.test`

export type TestClient = { id: string; email: string }

/** A client with rows of their own, in the fewest words the access rules can be tried on. */
export async function aClient(
  payload: Payload,
  more: { firstName?: string; locale?: 'fr' | 'en' } = {},
): Promise<TestClient> {
  const email = anAddress()
  const { id } = await transaction(payload, (tx) =>
    findOrCreateClient(tx, {
      email,
      firstName: more.firstName ?? 'Camille',
      lastName: 'Mercier',
      locale: more.locale ?? 'fr',
    }),
  )
  return { id, email }
}

type OrderOptions = { status?: OrderStatus; paidAt?: Date | null; firstName?: string; dueAt?: Date }

/** An order of a client with its line and an open dossier. */
export async function anOrder(payload: Payload, client: TestClient, options: OrderOptions = {}) {
  const { status = 'paid', paidAt = new Date(), dueAt } = options
  const attemptId = randomUUID()
  const product = await payload.create({
    collection: 'products',
    data: {
      name: 'Profond',
      slug: `profond-${randomUUID()}`,
      kind: 'reading',
      priceCents: 6700,
      currency: 'eur',
      availability: 'on-sale',
    },
    depth: 0,
  })
  const order = await payload.create({
    collection: 'orders',
    data: {
      number: `T-${randomUUID().slice(0, 13)}`,
      status,
      paymentStatus: 'succeeded',
      client: client.id,
      email: client.email,
      firstName: 'Camille',
      locale: 'fr',
      currency: 'eur',
      totalCents: 6700,
      taxCents: 0,
      refundedCents: 0,
      attemptId,
      paidAt: paidAt?.toISOString(),
      dueAt: dueAt?.toISOString(),
    },
    depth: 0,
  })
  const line = await payload.create({
    collection: 'order-lines',
    data: {
      order: order.id,
      product: product.id,
      position: 0,
      kind: 'reading',
      slug: product.slug,
      name: 'Profond',
      unitPriceCents: 6700,
      quantity: 1,
      taxRateBps: 0,
      sanctuaryMonths: 12,
    },
    depth: 0,
  })
  const dossier = await payload.create({
    collection: 'dossiers',
    data: {
      order: order.id,
      orderLine: line.id,
      client: client.id,
      status: 'draft',
      answers: { intention: 'secret' },
      revision: 0,
    },
    depth: 0,
  })
  return { id: order.id, number: order.number, attemptId, lineId: line.id, dossierId: dossier.id }
}

/** Runs one task as the worker would. */
export async function runTask(
  payload: Payload,
  name: string,
  input: unknown,
  more: Partial<TaskContext> = {},
): Promise<void> {
  const { tasks } = payload.config.custom as { tasks: AnyTask[] }
  const task = tasks.find((one) => one.name === name)
  if (!task) throw new Error(`no task is called ${name}`)
  const context = { payload, signal: new AbortController().signal, attempt: 1, isLastAttempt: false, ...more }
  await task.run(task.input.parse(input) as never, context)
}

type Job = { id: string; task: string; input: Record<string, unknown> }

/** Takes the waiting jobs of some tasks whose input holds `text` out of the queue. */
export const takeJobs = (payload: Payload, tasks: string[], text: string): Promise<Job[]> =>
  query<Job>(
    payload,
    sql`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier in (${sql.join(
        tasks.map((task) => sql`${task}`),
        sql`, `,
      )}) and j.payload::text like ${`%${text}%`}
      returning j.id::text as id, t.identifier as task, j.payload as input`,
  )

/** Runs what asking for a link leaves behind, up to the mail in the ledger that `send-email` would send. */
export async function runSignIn(payload: Payload, client: TestClient): Promise<void> {
  for (const [task, text] of [
    ['prepare-sign-in', client.email],
    ['queue-email', client.id],
  ] as const)
    for (const job of await takeJobs(payload, [task], text)) await runTask(payload, job.task, job.input)
}

export const emailsOf = (payload: Payload, clientId: string) =>
  query<{
    id: string
    template: string
    status: string
    attempts: number
    lastError: string | null
    locale: string
    data: unknown
  }>(
    payload,
    sql`select id, template, status, attempts::int as attempts, last_error as "lastError", locale, data from emails where client_id = ${clientId} order by created_at`,
  )

export const tokenOf = (url: string): string => new URL(url).searchParams.get('jeton') ?? ''
