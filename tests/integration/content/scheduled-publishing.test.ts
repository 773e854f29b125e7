import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPage } from '@/features/content'
import { cacheChannel } from '@/platform/cache/cache-tags'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { runWorker } from '@/platform/jobs/run-worker'
import { logger } from '@/platform/log/logger'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse } from '../readings/house'
import { page, uniqueSlug } from './words'

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

/** What an editor reads of it in the desk's list. */
async function seen(id: string | number, language: 'fr' | 'en' = 'fr') {
  const req = await createLocalReq({ user: editor }, payload)
  req.i18n = { ...req.i18n, language }
  const job = await payload.findByID({ collection: 'payload-jobs', id, overrideAccess: false, req, depth: 0 })
  return job as typeof job & { state: string; subject: string }
}

async function tryAgain(id: string | number): Promise<void> {
  await query(payload, sql`update payload_jobs set wait_until = now() - interval '1 second' where id = ${id}`)
  await strike(1)
  await untilQuiet()
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

  it('that fails is tried again, and the desk says why from the first time', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    // Somebody who may not publish any more.
    const expert = await teamMember(payload, { role: 'expert' })
    const job = await plan(id, 'publish', { user: expert })
    expect(await seen(job.id)).toMatchObject({ subject: 'Publier · Une page', state: 'Prévue' })
    await strike()
    await untilQuiet()
    const failed = await seen(job.id)
    expect(failed).toMatchObject({
      totalTried: 1,
      hasError: false,
      state: 'Pas encore faite, nouvel essai bientôt\u00a0: la personne qui l’a prévu n’a plus le droit de publier.',
    })
    expect(new Date(failed.waitUntil ?? 0).getTime()).toBeGreaterThan(Date.now())
    expect(await read(slug)).toBeNull()

    await payload.update({ collection: 'users', id: expert.id, data: { role: 'editor' } })
    await tryAgain(job.id)
    expect(await read(slug)).not.toBeNull()
  })

  it('of a page that lacks something names it, to the desk and to the log, and gives up in the end', async () => {
    const logged = vi.spyOn(logger, 'warn')
    const draft = await payload.create({ collection: 'pages', draft: true, data: { slug: uniqueSlug() }, depth: 0 })
    const job = await plan(draft.id, 'publish')
    await strike()
    await untilQuiet()
    expect(await seen(job.id)).toMatchObject({
      totalTried: 1,
      state: 'Pas encore faite, nouvel essai bientôt\u00a0: à compléter\u00a0: Titre.',
    })
    expect(await seen(job.id, 'en')).toMatchObject({
      state: 'Not done yet, another attempt soon: to be completed: Title.',
    })
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ job: job.id, code: 'INCOMPLETE: title', type: 'publish' }),
      'a planned publishing failed',
    )
    logged.mockRestore()

    for (let attempt = 2; attempt <= 6; attempt += 1) await tryAgain(job.id)
    expect(await seen(job.id)).toMatchObject({
      totalTried: 6,
      hasError: true,
      state: 'N’a pas pu se faire\u00a0: à compléter\u00a0: Titre.',
    })
  })

  it('happens once the page is complete, if that is in time', async () => {
    const slug = uniqueSlug()
    const draft = await payload.create({ collection: 'pages', draft: true, data: { slug, kind: 'page' }, depth: 0 })
    const job = await plan(draft.id, 'publish')
    await strike()
    await untilQuiet()
    expect(await read(slug)).toBeNull()
    await payload.update({ collection: 'pages', id: draft.id, data: { title: 'Enfin' }, draft: true })
    await tryAgain(job.id)
    expect((await read(slug))?.title).toBe('Enfin')
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
