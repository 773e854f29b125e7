import { randomUUID } from 'node:crypto'
import type { FlattenedField, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Product } from '@/payload-types'
import { offerData, page, uniqueSlug } from '../content/words'
import { ask, signedIn } from '../http/rest'
import { furnishedHouse } from '../readings/house'

// A filter that tells two documents apart by what a visitor may not read gives it away, one letter at a time. Here are two published offers
// that differ in nothing but such things: no condition, and no order, may tell one from the other.

let payload: Payload
let editor: string
let twins: string[]
let hidden: Product[]
let shown: Product

beforeAll(async () => {
  payload = await furnishedHouse()
  editor = (await signedIn(payload, 'editor')).cookie
  hidden = [await extra('aaaa', { _status: 'draft' }), await extra('zzzz', { _status: 'draft' })]
  shown = await extra('mmmm')
  const common = await offerData(payload, uniqueSlug('jumelle'))
  twins = []
  for (const { id } of hidden) {
    const data = { ...common, slug: uniqueSlug('jumelle'), extras: [id, shown.id] }
    twins.push((await payload.create({ collection: 'products', data, depth: 0 })).id)
  }
})

/** An extra of which everything that can differ begins with, or is as large as, its `mark`. */
function extra(mark: 'aaaa' | 'mmmm' | 'zzzz', more: Partial<Product> = {}): Promise<Product> {
  const size = mark.charCodeAt(0)
  return payload.create({
    collection: 'products',
    depth: 0,
    data: {
      name: `${mark} ${randomUUID()}`,
      slug: uniqueSlug(mark),
      kind: 'extra',
      tagline: mark,
      description: mark,
      priceCents: size,
      currency: 'eur',
      highlights: [{ text: mark }],
      questions: [{ question: mark, answer: mark }],
      availability: mark === 'aaaa' ? 'coming-soon' : 'sold-out',
      mandalaFamily: mark === 'aaaa' ? 'lotus' : 'vitrail',
      isHighlighted: mark === 'aaaa',
      isOncePerClient: mark === 'aaaa',
      makesPriority: mark === 'aaaa',
      holdsChart: mark === 'aaaa',
      position: size,
      sanctuaryMonths: size,
      forecastMonths: size,
      meta: { title: mark, description: mark },
      _status: 'published',
      ...more,
    },
  })
}

type Found = { status: number; ids: string[] }

/** Which of the two offers an answer holds, in its order. */
async function found(path: string, as: string | null = null): Promise<Found> {
  const answer = await ask('GET', path, { as })
  const { docs = [] } = (await answer.json()) as { docs?: { id: string }[] }
  return { status: answer.status, ids: docs.map(({ id }) => id) }
}

const among = () => `/products?depth=0&where[and][0][id][in]=${twins.join(',')}`
const where = (path: string, operator: string, value: unknown) =>
  `${among()}&where[and][1][${path}][${operator}]=${encodeURIComponent(String(value))}`

/** Every value at the end of a path in a document. */
function valuesAt(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, [name ?? '', ...rest]))
  if (name === undefined || name === '' || value === null || typeof value !== 'object') return [value]
  return valuesAt((value as Record<string, unknown>)[name], rest)
}

/** The paths of a collection's own fields, down to those that hold a value. */
const leaves = (fields: FlattenedField[], before: string[] = []): string[] =>
  fields.flatMap((field) => {
    const path = [...before, field.name]
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return leaves(field.flattenedFields, path)
    return field.type === 'relationship' || field.type === 'upload' || field.type === 'join' ? [] : [path.join('.')]
  })

const fieldsOf = (slug: 'products' | 'intake-forms' | 'reading-templates') =>
  payload.collections[slug].config.flattenedFields

const operators = [
  'equals',
  'not_equals',
  'like',
  'not_like',
  'contains',
  'in',
  'not_in',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]

describe('conditions on an extra that is not published', () => {
  it('do tell the two offers apart, for an editor', async () => {
    for (const [n, one] of hidden.entries()) {
      expect(await found(where('extras.name', 'like', one.name), editor)).toEqual({ status: 200, ids: [twins[n]] })
      expect(await found(where('extras.priceCents', 'equals', one.priceCents), editor)).toMatchObject({
        ids: [twins[n]],
      })
    }
  })

  it('work for a visitor on what is published', async () => {
    const both = await found(where('extras.name', 'like', shown.name))
    expect([both.status, both.ids.toSorted()]).toEqual([200, twins.toSorted()])
  })

  it('tell a visitor nothing, whatever the field and the comparison', async () => {
    const told: unknown[] = []
    let asked = 0
    // Which extras an offer has, by their ids, it says itself.
    for (const leaf of leaves(fieldsOf('products')).filter((path) => path !== 'id'))
      for (const value of new Set(hidden.flatMap((one) => valuesAt(one, leaf.split('.')))))
        for (const operator of operators)
          for (const through of [`extras.${leaf}`, `extras.extras.${leaf}`]) {
            const { status, ids } = await found(where(through, operator, value ?? 'null'))
            asked += 1
            if (status >= 500 || ids.length === 1) told.push({ through, operator, value, status })
          }
    for (const leaf of leaves(fieldsOf('products')))
      for (const exists of [true, false])
        if ((await found(where(`extras.${leaf}`, 'exists', exists))).ids.length === 1) told.push({ leaf, exists })
    expect(told).toEqual([])
    expect(asked).toBeGreaterThan(500)
  }, 240_000)

  it.each(['', '&draft=true', '&locale=en', '&locale=all', '&draft=true&locale=en', '&fallback-locale=none'])(
    'tell nothing in other ways of asking%s',
    async (more) => {
      for (const { name, slug } of hidden)
        for (const condition of [
          `where[extras.name][like]=${name}`,
          `where[extras.slug][equals]=${slug}`,
          `where[or][0][extras.slug][equals]=${slug}&where[or][1][extras.name][equals]=${name}`,
          `where[and][0][or][0][extras.slug][equals]=${slug}`,
          `where[extras__slug][equals]=${slug}`,
          `where[extras.value.slug][equals]=${slug}`,
          `where[version.extras.slug][equals]=${slug}`,
          `where[extras][contains][slug][equals]=${slug}`,
          `where[extras._status][equals]=draft&where[extras.slug][equals]=${slug}`,
        ]) {
          const answer = await found(`/products?depth=0&${condition}${more}`)
          expect([200, 400, 403, 422], condition).toContain(answer.status)
          expect(
            answer.ids.filter((id) => twins.includes(id)),
            condition,
          ).toEqual([])
          const counted = await ask('GET', `/products/count?${condition}${more}`)
          if (counted.ok) expect(await counted.json(), condition).toMatchObject({ totalDocs: 0 })
          const posted = await ask('POST', '/products', {
            raw: `depth=0&${condition}${more}`,
            headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' },
          })
          expect(await posted.text(), condition).not.toMatch(new RegExp(twins.join('|')))
        }
    },
  )

  it('sort for an editor', async () => {
    const [up, down] = await Promise.all(['', '-'].map((sign) => found(`${among()}&sort=${sign}extras.name`, editor)))
    expect(up?.ids).not.toEqual(down?.ids)
  })

  it('put no order on the offers that a visitor lists', async () => {
    for (const leaf of leaves(fieldsOf('products')))
      for (const draft of [false, true]) {
        const [up, down] = await Promise.all(
          ['', '-'].map((sign) => found(`${among()}&draft=${draft}&sort=${sign}extras.${leaf},slug`)),
        )
        expect(up, leaf).toEqual(down)
      }
  })

  it('are not shown with the offers, however deep', async () => {
    for (const depth of [0, 1, 2, 3]) {
      const answer = await ask(
        'GET',
        `/products?depth=${depth}&where[id][in]=${twins.join(',')}&populate[products][tagline]=true`,
      )
      const text = await answer.text()
      for (const { name, slug } of hidden) expect(text).not.toMatch(new RegExp(`${name}|${slug}`))
    }
  })
})

describe('conditions through what only the team reads', () => {
  it.each([
    ['intakeForm', 'intake-forms'],
    ['readingTemplate', 'reading-templates'],
  ] as const)('are refused, whatever the field of %s', async (relation, slug) => {
    for (const through of [relation, `extras.${relation}`])
      for (const leaf of leaves(fieldsOf(slug))) {
        for (const operator of ['exists', 'equals', 'not_equals'])
          expect([400, 422], leaf).toContain((await found(where(`${through}.${leaf}`, operator, 'true'))).status)
        expect([400, 422], leaf).toContain((await found(`${among()}&sort=${through}.${leaf}`)).status)
      }
  })
})

it('conditions through the links of a page find nothing of a page that is not published', async () => {
  const secret = randomUUID()
  const later = await page(payload, { title: secret, _status: 'draft' })
  const target = { relationTo: 'pages' as const, value: later.id }
  const layout = [
    { blockType: 'call-to-action' as const, ground: 'night' as const, actions: [{ label: 'Plus tard', target }] },
  ]
  const leading = await page(payload, { layout })
  for (const path of [
    'actions.target.title',
    'actions.target.value.title',
    'call-to-action.actions.target.title',
    'title',
  ])
    for (const draft of [false, true])
      for (const asked of [`where[layout.${path}][like]=${secret}`, `where[layout][contains]=${secret}`]) {
        const answer = await ask('GET', `/pages?depth=2&draft=${draft}&${asked}`)
        expect([200, 400, 422], asked).toContain(answer.status)
        const text = await answer.text()
        expect(text.includes(leading.slug) || text.includes('"title":"' + secret), asked).toBe(false)
      }
})

describe('conditions on the state of a document', () => {
  it.each(['products', 'pages', 'articles'] as const)('find no draft among %s', async (collection) => {
    for (const condition of [
      'where[_status][equals]=draft',
      'where[_status][not_equals]=published',
      'where[_status][exists]=false',
    ])
      for (const more of ['', '&draft=true']) {
        const answer = await ask('GET', `/${collection}?depth=0&${condition}${more}`)
        expect(await answer.json(), condition + more).toMatchObject({ docs: [], totalDocs: 0 })
      }
  })

  it.each(['products', 'pages', 'articles'] as const)('open no version of %s', async (collection) => {
    for (const path of [
      'versions',
      `versions/${randomUUID()}`,
      'versions?where[version._status][equals]=draft&draft=true',
    ]) {
      const answer = await ask('GET', `/${collection}/${path}`)
      expect([answer.status, await answer.text()], path).toEqual([403, expect.not.stringContaining('"docs"')])
    }
  })
})
