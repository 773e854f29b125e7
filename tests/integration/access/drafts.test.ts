import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { clientUser } from '@/platform/security/principal'
import { richText } from '../../factories/rich-text'
import { teamMember } from '../../factories/team-member'
import { offerData, page, uniqueSlug } from '../content/words'
import { ask } from '../http/rest'
import { furnishedHouse } from '../readings/house'

type Kind = 'pages' | 'articles' | 'products'
const kinds: Kind[] = ['pages', 'articles', 'products']

let payload: Payload
let editor: TypedUser
const visitors: [string, TypedUser | undefined][] = [
  ['a visitor', undefined],
  ['a client', clientUser({ id: randomUUID(), onlyOrderId: null })],
]

/** A word that only drafts hold, by collection: in a draft over something published, and in something never published. */
const secrets = Object.fromEntries(kinds.map((kind) => [kind, `secret${randomUUID().slice(0, 8)}`])) as Record<
  Kind,
  string
>
const nameOf = { pages: 'title', articles: 'title', products: 'name' } as const
const ids = {} as Record<Kind, { shown: string; hidden: string }>

beforeAll(async () => {
  payload = await furnishedHouse()
  editor = await teamMember(payload, { role: 'editor' })
  const data = {
    pages: () => ({ title: 'Une page', slug: uniqueSlug(), kind: 'page' as const }),
    articles: () => ({ title: 'Un article', slug: uniqueSlug(), summary: 'Un résumé.', body: richText(['Du texte.']) }),
    products: () => offerData(payload, uniqueSlug('offre')),
  }
  for (const kind of kinds) {
    const make = async (_status: 'draft' | 'published', more = {}) => {
      const { id } = await payload.create({
        collection: kind,
        data: { ...(await data[kind]()), ...more, _status } as never,
      })
      return String(id)
    }
    const draft = { [nameOf[kind]]: secrets[kind] }
    const shown = await make('published')
    await payload.update({ collection: kind, id: shown, data: draft, draft: true })
    ids[kind] = { shown, hidden: await make('draft', draft) }
  }
})

/** What the rules let somebody have, or nothing. */
const unlessRefused = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: { status?: number }) => {
    if (error.status === 403 || error.status === 404 || error.status === 400) return null
    throw error
  })

describe.each(kinds)('drafts of %s', (collection) => {
  const where = (): Where => ({ [nameOf[collection]]: { like: secrets[collection] } })

  it('are there, for an editor', async () => {
    const found = await payload.find({ collection, where: where(), draft: true, overrideAccess: false, user: editor })
    expect(found.totalDocs).toBe(2)
  })

  it.each(visitors)('are nothing for %s: found, counted, sorted by, one by one', async (_, user) => {
    const as = { collection, overrideAccess: false, user } as const
    for (const draft of [true, false]) {
      expect((await payload.find({ ...as, where: where(), draft })).totalDocs).toBe(0)
      const all = await payload.find({ ...as, draft, sort: nameOf[collection], limit: 500 })
      expect(JSON.stringify(all.docs)).not.toContain(secrets[collection])
      expect(all.docs.map(({ id }) => String(id))).not.toContain(ids[collection].hidden)
      const one = await unlessRefused(payload.findByID({ ...as, id: ids[collection].shown, draft }))
      expect(JSON.stringify(one)).not.toContain(secrets[collection])
      expect(await unlessRefused(payload.findByID({ ...as, id: ids[collection].hidden, draft }))).toBeNull()
    }
    expect((await payload.count({ ...as, where: where() })).totalDocs).toBe(0)
    expect((await payload.count({ ...as, where: { _status: { equals: 'draft' } } })).totalDocs).toBe(0)
  })

  it.each(visitors)('have no versions for %s', async (_, user) => {
    const as = { collection, overrideAccess: false, user } as const
    expect(await unlessRefused(payload.findVersions({ ...as, where: {} }))).toBeNull()
    expect(await unlessRefused(payload.countVersions({ ...as, where: {} }))).toBeNull()
  })

  it('are nothing over the network', async () => {
    const condition = `where[${nameOf[collection]}][like]=${secrets[collection]}`
    for (const path of [
      `/${collection}?draft=true&${condition}`,
      `/${collection}?${condition}`,
      `/${collection}/${ids[collection].shown}?draft=true`,
      `/${collection}/${ids[collection].hidden}?draft=true`,
      `/${collection}/versions`,
      `/${collection}/versions?where[version.${nameOf[collection]}][like]=${secrets[collection]}`,
    ]) {
      const answer = await ask('GET', path)
      const text = await answer.text()
      expect(text, path).not.toContain(secrets[collection])
      if (answer.ok && path.includes('like')) expect(JSON.parse(text), path).toMatchObject({ totalDocs: 0 })
    }
    const counted = await ask('GET', `/${collection}/count?${condition}`)
    if (counted.ok) expect(await counted.json()).toMatchObject({ totalDocs: 0 })
  })
})

it('a published page shows nothing of an unpublished one that it leads to', async () => {
  const { slug } = await page(payload, {
    layout: [
      {
        blockType: 'call-to-action',
        ground: 'night',
        actions: [{ label: 'Plus tard', target: { relationTo: 'pages', value: ids.pages.hidden } }],
      },
    ],
  })
  const { docs } = await payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
    depth: 3,
    overrideAccess: false,
  })
  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs)).not.toContain(secrets.pages)
})
