import { randomUUID } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { testPayload } from '../payload'
import { ask, signedIn } from './rest'

const operators =
  'equals not_equals like not_like contains in not_in all exists greater_than less_than_equal near within intersects'.split(
    ' ',
  )
const values = ['x', '12', 'true', '', 'null', '2026-01-01']

/** Every path of a collection's fields, groups and lists themselves included. */
const paths = (fields: FlattenedField[], before: string[] = []): string[] =>
  fields.flatMap((field) => {
    const path = [...before, field.name]
    return [path.join('.'), ...('flattenedFields' in field ? paths(field.flattenedFields, path) : [])]
  })

describe.each(['products', 'pages', 'articles', 'categories', 'authors', 'media'] as const)('%s', (collection) => {
  it('answers every condition and every order of a visitor, or says what is wrong with it', async () => {
    const payload = await testPayload()
    const stumbled: string[] = []
    const check = async (query: string) => {
      const { status } = await ask('GET', `/${collection}?limit=1&${query}`)
      if (status >= 500) stumbled.push(query)
    }
    for (const path of paths(payload.collections[collection].config.flattenedFields)) {
      for (const operator of operators) for (const value of values) await check(`where[${path}][${operator}]=${value}`)
      for (const more of [`sort=${path}`, `sort=${path}.nothing`, `where[${path}.nothing][equals]=x`]) await check(more)
    }
    expect(stumbled).toEqual([])
  }, 240_000)
})

it('what the desk asks of planned publishings, and of locks, is answered', async () => {
  const { cookie } = await signedIn(await testPayload(), 'editor')
  const id = randomUUID()
  for (const query of [
    `payload-jobs?sort=waitUntil&where[and][0][taskSlug][equals]=schedulePublish&where[and][1][waitUntil][greater_than]=2026-11-01T00:00:00.000Z&where[and][2][input.doc.value][equals]=${id}&where[and][3][input.doc.relationTo][equals]=pages`,
    `payload-locked-documents?where[and][0][document.value][equals]=${id}&where[and][1][document.relationTo][equals]=pages`,
    'products?where[or][0][and][0][kind][in][0]=reading&where[or][0][and][1][_status][not_equals]=draft',
    `products?where[or][0][and][0][extras][in]=${id}&where[or][0][and][1][isHighlighted][equals]=true`,
  ])
    expect((await ask('GET', `/${query}`, { as: cookie })).status, query).toBe(200)
})
