import { randomUUID } from 'node:crypto'
import { APIError, type CollectionSlug, type GlobalSlug, type Payload, type Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '@payload-config'
import { furnishedHouse } from '../readings/house'
import { collections, globals, type Sight } from './expected'
import { castOf, principals, type Cast, type Name } from './people'
import { makeRows, samplesOf, unpublishedRows, type Samples } from './sample-rows'

const built = await config
const slugs = built.collections.map(({ slug }) => slug)
const isClient = (name: Name) => name === 'clientA' || name === 'clientANarrow' || name === 'clientB'

let payload: Payload
let cast: Cast
let unpublished: string[]
const samples = new Map<string, Samples>()

beforeAll(async () => {
  payload = await furnishedHouse()
  cast = await castOf(payload)
  await makeRows(payload, cast)
  unpublished = await unpublishedRows(payload)
  for (const slug of slugs) samples.set(slug, await samplesOf(payload, slug, cast))
})

/** How a person asks: the Local API with the access rules on, or what they are refused with. */
const as = (name: Name) => ({ overrideAccess: false, user: cast.users[name], depth: 0 }) as const

/** What `work` gives, or null when the rules refuse it. Anything else that goes wrong fails the test. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && (error.status === 403 || error.status === 404)) return null
    throw error
  }
}

/** Whether the rules let somebody begin to write; what the write itself then finds wrong does not matter here. */
async function isLetIn(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    return !(error instanceof APIError && error.status === 403)
  }
}

async function expectedIds(slug: string, name: Name): Promise<string[]> {
  const { a1, a2, b1, house } = samples.get(slug) ?? { a1: [], a2: [], b1: [], house: [] }
  const row = collections[slug]
  const sight: Sight =
    row?.sees[isClient(name) ? 'client' : (name as 'nobody' | 'expert' | 'editor' | 'admin')] ?? 'none'
  if (sight === 'none') return []
  if (sight === 'all') return [...a1, ...a2, ...b1, ...house]
  if (sight === 'published') return house.filter((id) => !unpublished.includes(id))
  if (sight === 'self' && slug === 'users') return [String(cast.users[name]?.id)]
  if (sight === 'self' && slug === 'payload-preferences') return preferencesOf(name)
  if (name === 'clientB') return b1
  return sight === 'own' && name === 'clientANarrow' ? a1 : [...a1, ...a2]
}

async function preferencesOf(name: Name): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    depth: 0,
    limit: 100,
    where: { 'user.value': { equals: cast.users[name]?.id } },
  })
  return docs.map(({ id }) => String(id))
}

describe('the table', () => {
  it('has one row for every collection and global that exists, and no other', () => {
    expect(Object.keys(collections).sort()).toEqual([...slugs].sort())
    expect(Object.keys(globals).sort()).toEqual(built.globals.map(({ slug }) => slug).sort())
  })

  it.each(slugs.filter((slug) => slug !== 'payload-migrations'))('%s has rows to look at', (slug) => {
    const found = samples.get(slug)
    const personal = (found?.a1.length ?? 0) > 0 && (found?.b1.length ?? 0) > 0
    expect(personal || (found?.house.length ?? 0) > 0).toBe(true)
  })
})

describe.each(slugs)('%s', (slug) => {
  const collection = slug as CollectionSlug

  it.each(principals)('is read by %s as the table says: rows, count, one by one', async (name) => {
    const { a1 = [], a2 = [], b1 = [], house = [] } = samples.get(slug) ?? {}
    const all = [...a1, ...a2, ...b1, ...house]
    const expected = (await expectedIds(slug, name)).sort()
    const where: Where = { id: { in: all } }
    const found = await unlessRefused(() => payload.find({ collection, ...as(name), where, limit: 1_000 }))
    expect((found?.docs ?? []).map(({ id }) => String(id)).sort()).toEqual(expected)
    expect(found?.totalDocs ?? 0).toBe(expected.length)
    const counted = await unlessRefused(() => payload.count({ collection, ...as(name), where }))
    expect(counted?.totalDocs ?? 0).toBe(expected.length)
    for (const id of new Set([a1[0], a2[0], b1[0], house[0], expected[0]].filter((one) => one !== undefined))) {
      const one = await unlessRefused(() => payload.findByID({ collection, ...as(name), id }))
      expect(one !== null).toBe(expected.includes(id))
    }
  })

  it.each(principals)('is written by %s as the table says', async (name) => {
    const row = collections[slug]
    const id =
      (await expectedIds(slug, name))[0] ?? samples.get(slug)?.a1[0] ?? samples.get(slug)?.house[0] ?? randomUUID()
    const attempt = { collection, ...as(name) }
    expect(await isLetIn(() => payload.create({ ...attempt, data: { key: '' } as never })), 'create').toBe(
      row?.creates.includes(name),
    )
    expect(await isLetIn(() => payload.update({ ...attempt, id, data: {} })), 'update').toBe(
      row?.updates.includes(name),
    )
    // A row that is not there (one's own, where the rule is « one's own »): whoever may not delete is refused all the same.
    const target = slug === 'payload-preferences' ? id : randomUUID()
    const gone = await isLetIn(() => payload.delete({ ...attempt, id: target }))
    expect(gone, 'delete').toBe(row?.deletes.includes(name))
  })

  it.runIf(built.collections.find((one) => one.slug === slug)?.versions)(
    'shows its versions to those who write it',
    async () => {
      for (const name of principals) {
        const versions = await unlessRefused(() => payload.findVersions({ collection, ...as(name) }))
        expect((versions?.docs.length ?? 0) > 0 ? (collections[slug]?.updates ?? []).includes(name) : true, name).toBe(
          true,
        )
      }
    },
  )
})

describe.each(built.globals.map(({ slug }) => slug))('global %s', (slug) => {
  it.each(principals)('is read and written by %s as the table says', async (name) => {
    const row = globals[slug]
    const read = await unlessRefused(() => payload.findGlobal({ slug: slug as GlobalSlug, ...as(name) }))
    expect(read !== null).toBe(row?.reads === 'everybody' || Boolean(row?.reads.includes(name)))
    const written = await isLetIn(() => payload.updateGlobal({ slug: slug as GlobalSlug, ...as(name), data: {} }))
    expect(written).toBe(row?.updates.includes(name))
    expect(
      await unlessRefused(() => payload.findGlobalVersions({ slug: slug as GlobalSlug, ...as(name) })).catch(
        () => null,
      ),
    ).toBe(null)
  })
})
