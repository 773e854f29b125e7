import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { listSamples, publishSample, withdrawSample } from '@/features/readings'
import { chaptersOf } from '@/features/readings/domain/sample-passages'
import { listSampleChoices } from '@/features/readings/queries/list-sample-choices'
import type { ReadingContent } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { sampleReadingContent } from '../../factories/reading-content'
import { sealedReading } from '../../factories/readings'
import { paidOrder } from '../../factories/orders'
import { teamMember } from '../../factories/team-member'
import { codeOf, failure, furnishedHouse } from '../readings/house'
import { delivery } from './delivery'

let payload: Payload
let expert: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert', publicName: 'Élodie R.' })
})

const delivered = (content?: ReadingContent) => delivery(payload, { expert, offer: 'cercle-des-inities', content })
const choices = [{ sectionKey: 'relations', paragraph: 0 }]
const publish = (versionId: string, more: object = {}) =>
  publishSample(payload, { versionId, choices, basis: 'imaginary', user: expert, ...more })
const shown = async () => (await listSamples(payload, 'fr')).find(({ offerSlug }) => offerSlug === 'cercle-des-inities')

describe('a sample of a sealed reading', () => {
  it('is the exact words under the seal, with its date and the expert’s public name, and names no client', async () => {
    const order = await delivered()
    await publish(order.versionId, {
      basis: 'agreed',
      choices: [...choices, { sectionKey: 'introduction', paragraph: 0 }],
    })
    const sample = await shown()
    const [introduction, relations] = ['introduction', 'relations'].map((key) => {
      const section = order.content[key]
      return section && 'text' in section ? section.text.split(/\n\s*\n/)[0]?.trim() : undefined
    })
    expect(sample).toMatchObject({
      locale: 'fr',
      basis: 'agreed',
      seal: order.seal,
      sealedAt: order.sealedAt.toISOString(),
      expertName: 'Élodie R.',
    })
    expect(sample?.passages.map(({ text }) => text)).toEqual([introduction, relations])
    const said = JSON.stringify(sample)
    for (const secret of [order.clientId, order.id, order.email, order.firstName]) expect(said).not.toContain(secret)
  })

  it('takes the place of the one before, even at the same moment', async () => {
    const [one, other] = await Promise.all([delivered(), delivered()])
    await Promise.all([publish(one.versionId), publish(other.versionId), publish(one.versionId)])
    const rows = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from reading_samples s join products p on p.id = s.product_id where p.slug = 'cercle-des-inities' and s.locale = 'fr'`,
    )
    expect(rows[0]?.count).toBe(1)
  })

  it('leaves the page when it is withdrawn', async () => {
    const order = await delivered()
    const { id } = await publish(order.versionId)
    const [version] = await listSampleChoices(payload, { readingId: order.readingId, user: expert })
    expect(version?.shown?.id).toBe(id)
    await withdrawSample(payload, { sampleId: id, user: expert })
    expect(await shown()).toBeUndefined()
    expect(await codeOf(withdrawSample(payload, { sampleId: id, user: expert }))).toBe('NOT_FOUND')
  })

  it('is refused when a passage names the person it was written for', async () => {
    const { line, firstName } = await paidOrder(payload, { offer: 'cercle-des-inities' })
    const content = sampleReadingContent(line.readingTemplate, 0)
    const relations = content.relations
    if (relations?.kind !== 'prose') return expect.fail('the template has no prose there')
    content.relations = { kind: 'prose', text: `${firstName}, vous savez déjà. ${relations.text}` }
    const order = await delivered(content)
    const refused = await failure(publish(order.versionId))
    expect(refused).toMatchObject({ code: 'VALIDATION_FAILED', faults: [{ field: 'choices', reason: 'names-client' }] })
  })

  it.each([
    ['nothing', { choices: [] }, 'required'],
    [
      'four passages',
      { choices: [0, 1, 2, 3].map((paragraph) => ({ sectionKey: 'relations', paragraph })) },
      'too-many',
    ],
    ['a passage that is not there', { choices: [{ sectionKey: 'relations', paragraph: 99 }] }, 'unknown'],
    ['a ritual', { choices: [{ sectionKey: 'rituels', paragraph: 0 }] }, 'unknown'],
    ['no basis', { basis: 'because' }, 'required'],
  ])('is refused for %s', async (_what, more, reason) => {
    const order = await delivered()
    expect(await failure(publish(order.versionId, more))).toMatchObject({
      code: 'VALIDATION_FAILED',
      faults: [{ reason }],
    })
  })

  it('is of a delivered reading, chosen by an expert', async () => {
    const sealed = await sealedReading(payload, { expert })
    expect(await codeOf(publish(sealed.versionId))).toBe('WRONG_STATE')
    expect(await codeOf(publish(randomUUID()))).toBe('NOT_FOUND')
    const order = await delivered()
    const editor = await teamMember(payload, { role: 'editor' })
    for (const user of [editor, order.client])
      expect(await codeOf(publish(order.versionId, { user }))).toBe('FORBIDDEN')
    expect(await codeOf(publish(order.versionId, { user: null }))).toBe('UNAUTHENTICATED')
  })

  it('may be chosen from every paragraph of prose', async () => {
    const order = await delivered()
    const [version] = await listSampleChoices(payload, { readingId: order.readingId, user: expert })
    const [row] = await query<{ content: Parameters<typeof chaptersOf>[0] }>(
      payload,
      sql`select content from reading_versions where id = ${order.versionId}::uuid`,
    )
    expect(version?.chapters).toEqual(chaptersOf(row!.content))
    expect(version?.chapters.map(({ sectionKey }) => sectionKey)).toContain('relations')
  })
})
