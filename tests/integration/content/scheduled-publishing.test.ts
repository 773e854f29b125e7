import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPage } from '@/features/content'
import { cacheChannel } from '@/platform/cache/cache-tags'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { runWorker } from '@/platform/jobs/run-worker'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse } from '../readings/house'
import { page } from './words'

const task = 'publish-scheduled'

let payload: Payload
let editor: TypedUser
let workers: { stop(): Promise<void> }[] = []

/** Two workers that know this one task, so that they leave other tests' jobs alone. */
beforeAll(async () => {
  payload = await furnishedHouse()
  editor = await teamMember(payload, { role: 'editor' })
  const { custom } = payload.config
  const ours = custom.tasks.filter(({ name }: { name: string }) => name === task)
  const config = { ...payload.config, custom: { ...custom, tasks: ours, crons: [] } }
  const alone = Object.create(payload, { config: { value: config } }) as Payload
  workers = [await runWorker(alone), await runWorker(alone)]
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
})

/** As the desk does it; by `user`, at `at`. */
const plan = (id: string, type: 'publish' | 'unpublish', { at = new Date(Date.now() - 1_000), user = editor } = {}) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'pages', value: id }, user: { relationTo: 'users', value: user.id } },
    waitUntil: at,
  })

/** The minute strikes in every replica at once. */
const strike = (times = 2) =>
  transaction(payload, async (tx) => {
    for (let n = 0; n < times; n += 1) await addJob(tx, task, {}, { key: randomUUID() })
  })

async function untilQuiet(): Promise<void> {
  await vi.waitFor(
    async () => {
      const left = await query(payload, sql`select 1 from graphile_worker.jobs where task_identifier = ${task}`)
      expect(left).toEqual([])
    },
    { timeout: 30_000, interval: 100 },
  )
}

const read = (slug: string) => readPage(payload, { slug, kind: 'page', locale: 'fr' })

const publishings = async (id: string) => {
  const { totalDocs } = await payload.countVersions({
    collection: 'pages',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
  })
  return totalDocs
}

describe('a planned publishing', () => {
  it('happens once, however many workers there are, and visitors can read the page', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    expect(await read(slug)).toBeNull()
    await plan(id, 'publish')
    await strike(4)
    await untilQuiet()
    expect((await read(slug))?.slug).toBe(slug)
    expect(await publishings(id)).toBe(1)
  })

  it('waits for its date', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    const job = await plan(id, 'publish', { at: new Date(Date.now() + 3_600_000) })
    await strike()
    await untilQuiet()
    expect(await read(slug)).toBeNull()
    await query(payload, sql`update payload_jobs set wait_until = now() - interval '1 second' where id = ${job.id}`)
    await strike()
    await untilQuiet()
    expect(await read(slug)).not.toBeNull()
  })

  it('withdraws a page even after a draft, and tells every replica', async () => {
    const heard: string[] = []
    const listener = new pg.Client({ connectionString: process.env.DATABASE_URI })
    listener.on('notification', ({ payload: tag }) => heard.push(tag ?? ''))
    await listener.connect()
    await listener.query(`listen ${cacheChannel}`)
    try {
      const { id, slug } = await page(payload)
      await payload.update({ collection: 'pages', id, data: { title: 'En cours' }, draft: true, autosave: true })
      await vi.waitFor(() => expect(heard).toContain('pages'))
      await plan(id, 'unpublish')
      heard.length = 0
      await strike()
      await untilQuiet()
      await vi.waitFor(() => expect(heard).toContain('pages'))
      expect(await read(slug)).toBeNull()
    } finally {
      await listener.end()
    }
  })

  it('that fails is tried again, and the desk sees it', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    // Somebody who may not publish any more.
    const expert = await teamMember(payload, { role: 'expert' })
    const job = await plan(id, 'publish', { user: expert })
    await strike()
    await untilQuiet()
    const seen = await payload.findByID({
      collection: 'payload-jobs',
      id: job.id,
      overrideAccess: false,
      user: editor,
      depth: 0,
    })
    expect(seen).toMatchObject({ totalTried: 1, hasError: false, subject: 'Publier · Une page' })
    expect(new Date(seen.waitUntil ?? 0).getTime()).toBeGreaterThan(Date.now())
    expect(await read(slug)).toBeNull()

    await payload.update({ collection: 'users', id: expert.id, data: { role: 'editor' } })
    await query(payload, sql`update payload_jobs set wait_until = now() - interval '1 second' where id = ${job.id}`)
    await strike()
    await untilQuiet()
    expect(await read(slug)).not.toBeNull()
  })

  it('of a worker that died in the middle is taken up again', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    const job = await plan(id, 'publish')
    await query(payload, sql`update payload_jobs set processing = true where id = ${job.id}`)
    await strike()
    await untilQuiet()
    expect(await read(slug)).not.toBeNull()
  })
})

it('strikes every minute, in every house', () => {
  expect(payload.config.custom.crons).toContainEqual({ task, match: '* * * * *' })
})
