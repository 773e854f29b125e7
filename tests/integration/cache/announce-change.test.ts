import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cacheChannel } from '@/platform/cache/cache-tags'
import { transaction } from '@/platform/db/transaction'
import { seedSettings } from '../../factories/settings'
import { testPayload } from '../payload'

/** An extra of no offer: no other test meets it. */
const extra = () => ({
  name: 'Essai',
  slug: `essai-${randomUUID()}`,
  kind: 'extra' as const,
  priceCents: 100,
  currency: 'eur' as const,
  availability: 'on-sale' as const,
  _status: 'published' as const,
})

describe('a change of public content', () => {
  const heard: string[] = []
  let listener: pg.Client

  beforeAll(async () => {
    listener = new pg.Client({ connectionString: process.env.DATABASE_URI })
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    await listener.connect()
    await listener.query(`listen ${cacheChannel}`)
  })
  afterAll(() => listener.end())

  /** Everything that was sent before has arrived once a mark sent after it is there. */
  async function hear(): Promise<string[]> {
    const mark = randomUUID()
    await listener.query('select pg_notify($1, $2)', [cacheChannel, mark])
    await vi.waitFor(() => expect(heard).toContain(mark))
    return heard.splice(0).filter((tag) => tag !== mark)
  }

  it('is told when an offer is saved', async () => {
    const payload = await testPayload()
    await hear()
    await payload.create({ collection: 'products', data: extra() })
    expect(await hear()).toContain('offers')
  })

  it('is told when an offer is withdrawn, even after a draft; a draft alone changes nothing', async () => {
    const payload = await testPayload()
    const { id } = await payload.create({ collection: 'products', data: extra() })
    await hear()
    await payload.update({ collection: 'products', id, data: { name: 'Bientôt' }, draft: true, autosave: true })
    await payload.create({ collection: 'products', data: { ...extra(), _status: 'draft' } })
    expect(await hear()).toEqual([])
    await payload.update({ collection: 'products', id, data: { _status: 'draft' } })
    expect(await hear()).toEqual(['offers'])
  })

  it('is told when the settings are saved', async () => {
    const payload = await testPayload()
    await seedSettings(payload)
    await hear()
    const { consents } = await payload.findGlobal({ slug: 'settings', depth: 0 })
    await payload.updateGlobal({ slug: 'settings', data: { consents } })
    expect(await hear()).toContain('settings')
  })

  it('waits for the commit, and is never told of what was rolled back', async () => {
    const payload = await testPayload()
    await hear()
    await transaction(payload, async ({ req }) => {
      await payload.create({ collection: 'products', data: extra(), req })
      expect(await hear()).toEqual([])
    })
    expect(await hear()).toEqual(['offers'])

    const given = transaction(payload, async ({ req }) => {
      await payload.create({ collection: 'products', data: extra(), req })
      throw new Error('given up')
    })
    await expect(given).rejects.toThrow('given up')
    expect(await hear()).toEqual([])
  })
})
