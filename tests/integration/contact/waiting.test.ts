import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveIntakeForm, saveReadingTemplate, shippedIntakeForm, shippedReadingTemplate } from '@/features/catalog'
import { joinWaitingList } from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { runTask, takeJobs } from '../clients/rows'
import { aNetwork, aVisitor, contactHouse, runJobs, sendMailsTo, type ContactHouse } from './house'

let house: ContactHouse
let payload: Payload
/** What a reading cannot be published without. */
let whole: { intakeForm: string; readingTemplate: string }
beforeAll(async () => {
  house = await contactHouse()
  payload = house.payload
  const form = await saveIntakeForm(payload, {
    name: 'Questionnaire de lecture',
    fr: shippedIntakeForm('fr'),
    en: shippedIntakeForm('en'),
  })
  const template = await saveReadingTemplate(payload, {
    name: 'Lecture Profond',
    fr: shippedReadingTemplate('profond', 'fr'),
    en: shippedReadingTemplate('profond', 'en'),
  })
  whole = { intakeForm: form.id, readingTemplate: template.id }
})
afterAll(() => house.close())

type State = { availability?: 'on-sale' | 'coming-soon' | 'sold-out'; _status?: 'draft' | 'published' }

async function anOffer(state: State = {}): Promise<{ id: string; slug: string }> {
  const slug = `offre-${randomUUID()}`
  const { id } = await payload.create({
    collection: 'products',
    data: {
      name: 'Solstice',
      slug,
      kind: 'reading',
      priceCents: 4_700,
      currency: 'eur',
      availability: 'coming-soon',
      _status: 'published',
      ...whole,
      ...state,
    },
    depth: 0,
  })
  return { id, slug }
}

const set = (id: string, data: State) => payload.update({ collection: 'products', id, data, depth: 0 })
const join = (email: string, offer: string, more = {}) =>
  joinWaitingList(payload, { email, offer, locale: 'fr', ...more }, { network: aNetwork() })
const entries = (productId: string) =>
  query<{ id: string; email: string; notifiedAt: Date | null }>(
    payload,
    sql`select id, email, notified_at as "notifiedAt" from waiting_entries where product_id = ${productId} order by created_at`,
  )
const notify = () => runTask(payload, 'notify-waiting', {})

describe('the waiting list of an offer', () => {
  it('holds an address once, with the same answer', async () => {
    const offer = await anOffer()
    const email = aVisitor()
    expect(await join(email, offer.slug)).toBeUndefined()
    expect(await join(` ${email.toUpperCase()}`, offer.slug)).toBeUndefined()
    expect(await entries(offer.id)).toMatchObject([{ email }])
  })

  it.each([
    ['an offer that is not there', 'nulle-part'],
    ['no offer', ''],
  ])('refuses %s by its field', async (_what, slug) => {
    await expect(join(aVisitor(), slug)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      faults: [{ field: 'offer' }],
    })
  })

  it('refuses a draft', async () => {
    const draft = await anOffer({ _status: 'draft' })
    await expect(join(aVisitor(), draft.slug)).rejects.toMatchObject({ faults: [{ reason: 'UNKNOWN_OFFER' }] })
  })

  it('says nothing while the offer is not on sale, or is withdrawn', async () => {
    const [soon, withdrawn] = [await anOffer(), await anOffer({ availability: 'sold-out' })]
    await join(aVisitor(), soon.slug)
    await join(aVisitor(), withdrawn.slug)
    await set(withdrawn.id, { availability: 'on-sale', _status: 'draft' })
    await notify()
    expect([...(await entries(soon.id)), ...(await entries(withdrawn.id))].map(({ notifiedAt }) => notifiedAt)).toEqual(
      [null, null],
    )
  })

  it('tells everybody once when it opens, though two workers do it at once, and forgets them', async () => {
    const offer = await anOffer()
    const people = Array.from({ length: 12 }, () => aVisitor())
    for (const [index, email] of people.entries())
      await join(email, offer.slug, { locale: index % 2 === 0 ? 'fr' : 'en' })
    const ids = (await entries(offer.id)).map(({ id }) => id)
    await set(offer.id, { availability: 'on-sale' })
    await Promise.all([notify(), notify(), notify()])
    await notify()
    const jobs = await takeJobs(payload, ['queue-email'], offer.id)
    expect(jobs.map(({ input }) => (input.data as { entryId: string }).entryId).sort()).toEqual([...ids].sort())
    for (const job of jobs) await runTask(payload, job.task, job.input)
    expect(await entries(offer.id)).toHaveLength(12)
    for (const email of people) await sendMailsTo(payload, email)
    for (const email of people) expect(house.inbox.messages(email)).toHaveLength(1)
    const [french, english] = people.map((email) => house.inbox.messages(email)[0])
    expect(french?.subject).toBe('«\u00a0Solstice\u00a0» est ouverte')
    expect(french?.links.some((link) => link.endsWith(`/offres/${offer.slug}`) && !link.includes('/en/'))).toBe(true)
    expect(english?.subject).toBe('“Solstice” is open')
    expect(english?.links.some((link) => link.endsWith(`/en/offres/${offer.slug}`))).toBe(true)
    expect(await entries(offer.id)).toEqual([])
    const [left] = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from emails where address = any(${sql.raw(`array[${people.map((one) => `'${one}'`).join(',')}]`)})`,
    )
    expect(left?.count).toBe(0)
  })

  it('may be joined again after it told', async () => {
    const offer = await anOffer({ availability: 'on-sale' })
    const email = aVisitor()
    for (const times of [1, 2]) {
      await join(email, offer.slug)
      await notify()
      await runJobs(payload, offer.id)
      await sendMailsTo(payload, email)
      expect(house.inbox.messages(email)).toHaveLength(times)
    }
  })
})
