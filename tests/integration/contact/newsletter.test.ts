import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST as postConfirm } from '@/app/api/contact/newsletter/confirm/route'
import { POST as postLeave } from '@/app/api/contact/newsletter/leave/route'
import { GET as getSubscribers } from '@/app/api/contact/subscribers/route'
import {
  askForNewsletter,
  confirmSubscription,
  contactMessages,
  findSubscription,
  leaveLink,
  leaveNewsletter,
} from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { runTask, takeJobs, tokenOf } from '../clients/rows'
import { origin, signedIn } from '../desk/people'
import { codeOf } from '../readings/house'
import { aNetwork, aVisitor, contactHouse, runJobs, sendMailsTo, type ContactHouse } from './house'

let house: ContactHouse
let payload: Payload
beforeAll(async () => {
  house = await contactHouse()
  payload = house.payload
})
afterAll(() => house.close())

const ask = (email: string, more = {}) =>
  askForNewsletter(payload, { email, locale: 'fr', ...more }, { network: aNetwork() })
const subscriber = async (email: string) => {
  const [row] = await query<{
    id: string
    status: string
    consent: string
    tokenHash: string | null
    leftAt: Date | null
  }>(
    payload,
    sql`select id, status, consent, token_hash as "tokenHash", left_at as "leftAt" from subscribers where email = ${email}`,
  )
  return row
}
/** Asks, sends what follows, and gives the tokens that were mailed to the address so far, the oldest first. */
async function askAndRead(email: string): Promise<string[]> {
  await ask(email)
  await runJobs(payload, email)
  await sendMailsTo(payload, email)
  return house.inbox
    .messages(email)
    .map(({ links }) => tokenOf(links.find((link) => link.includes('/lettre/confirmer')) ?? origin))
    .reverse()
}
const anHourLater = (email: string, hours = 1) =>
  query(
    payload,
    sql`update subscribers set asked_at = asked_at - make_interval(hours => ${hours}) where email = ${email}`,
  )
const post = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(body),
  })
const page = { accept: 'text/html', origin }

describe('the newsletter', () => {
  it('is received only by who asked and confirmed from their own mailbox; the words agreed to are kept', async () => {
    const email = aVisitor()
    const [token = ''] = await askAndRead(email)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const asked = await subscriber(email)
    expect(asked).toMatchObject({ status: 'pending', consent: contactMessages.fr.newsletter.consent })
    expect(JSON.stringify(asked)).not.toContain(token)
    await confirmSubscription(payload, token)
    await confirmSubscription(payload, token)
    expect((await subscriber(email))?.status).toBe('confirmed')
  })

  it('is not confirmed by a program that looks at the link', async () => {
    const email = aVisitor()
    const [token] = await askAndRead(email)
    expect(await findSubscription(payload, token)).toBe('pending')
    expect(await findSubscription(payload, token)).toBe('pending')
    expect((await subscriber(email))?.status).toBe('pending')
  })

  it('mails one who has not confirmed again at most once an hour; the latest link confirms', async () => {
    const email = aVisitor()
    const [first] = await askAndRead(email)
    expect(await askAndRead(email)).toHaveLength(1)
    await anHourLater(email)
    const [, second] = await askAndRead(email)
    expect(second).toBeTruthy()
    expect(await codeOf(confirmSubscription(payload, first))).toBe('LINK_INVALID')
    await confirmSubscription(payload, second)
    expect((await subscriber(email))?.status).toBe('confirmed')
  })

  it('answers the same and leaves the same job for a subscriber and a stranger; the subscriber gets no mail and stays', async () => {
    const known = aVisitor()
    const [token] = await askAndRead(known)
    await confirmSubscription(payload, token)
    await anHourLater(known, 48)
    const stranger = aVisitor()
    expect(await ask(known)).toBeUndefined()
    expect(await ask(stranger)).toBeUndefined()
    const [[first], [second]] = [
      await takeJobs(payload, ['take-subscription'], known),
      await takeJobs(payload, ['take-subscription'], stranger),
    ]
    expect(Object.keys(first?.input ?? {})).toEqual(Object.keys(second?.input ?? {}))
    expect(await askAndRead(known)).toHaveLength(1)
    expect((await subscriber(known))?.status).toBe('confirmed')
  })

  it('forgets a link after seven days', async () => {
    const email = aVisitor()
    const [token] = await askAndRead(email)
    await anHourLater(email, 7 * 24)
    expect(await codeOf(confirmSubscription(payload, token))).toBe('LINK_INVALID')
  })

  it('keeps the address out of the ledger once the mail has left', async () => {
    const email = aVisitor()
    await askAndRead(email)
    const rows = await query(payload, sql`select 1 from emails where address = ${email}`)
    expect(rows).toEqual([])
  })
})

describe('leaving', () => {
  it('is one POST of the mail program, without cookies or origin, at the address in the header of the mail', async () => {
    const email = aVisitor()
    await askAndRead(email)
    const [mail] = house.inbox.messages(email)
    const header = (wanted: string) => mail?.headers.find(({ name }) => name === wanted)?.value ?? ''
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const url = new URL(header('list-unsubscribe').replace(/\s/g, '').slice(1, -1))
    const answer = await postLeave(post(`${url.pathname}${url.search}`, { 'List-Unsubscribe': 'One-Click' }), {})
    expect(answer.status).toBe(200)
    expect(await subscriber(email)).toMatchObject({ status: 'left', tokenHash: null })
  })

  it('works with the link of any letter ever sent, after another link, a return and a second leaving', async () => {
    const email = aVisitor()
    const [token] = await askAndRead(email)
    await confirmSubscription(payload, token)
    const { id } = (await subscriber(email)) ?? { id: '' }
    const old = tokenOf(leaveLink({ id, locale: 'fr' }).pageUrl)
    await leaveNewsletter(payload, old)
    expect(await codeOf(confirmSubscription(payload, token))).toBe('LINK_INVALID')
    const [, again] = await askAndRead(email)
    await confirmSubscription(payload, again)
    expect(await subscriber(email)).toMatchObject({ status: 'confirmed', leftAt: null })
    await leaveNewsletter(payload, old)
    await leaveNewsletter(payload, old)
    expect((await subscriber(email))?.status).toBe('left')
  })

  it('is undone by who asks again in the same moment, and by no question asked before', async () => {
    for (const [leftLater, status] of [
      ['0.4 milliseconds', 'pending'],
      ['1 millisecond', 'left'],
    ]) {
      const email = aVisitor()
      await askAndRead(email)
      const { id } = (await subscriber(email)) ?? { id: '' }
      await leaveNewsletter(payload, tokenOf(leaveLink({ id, locale: 'fr' }).pageUrl))
      await ask(email)
      const [job] = await takeJobs(payload, ['take-subscription'], email)
      const { askedAt } = job?.input as { askedAt: string }
      await query(
        payload,
        sql`update subscribers set left_at = ${askedAt}::timestamptz + ${leftLater}::interval where email = ${email}`,
      )
      await runTask(payload, 'take-subscription', job?.input)
      expect((await subscriber(email))?.status).toBe(status)
    }
  })

  it('is refused to a link that we did not sign, and to a page of another site', async () => {
    const email = aVisitor()
    await askAndRead(email)
    const { id } = (await subscriber(email)) ?? { id: '' }
    expect(await codeOf(leaveNewsletter(payload, `${id}.forged`))).toBe('LINK_INVALID')
    const jeton = tokenOf(leaveLink({ id, locale: 'fr' }).pageUrl)
    const foreign = await postLeave(
      post('/api/contact/newsletter/leave', { jeton }, { origin: 'https://evil.example' }),
      {},
    )
    expect(foreign.status).toBe(403)
    expect((await subscriber(email))?.status).toBe('pending')
  })
})

describe('the buttons of the pages', () => {
  it('lead a browser back to a page that says what came of it, in its language', async () => {
    const email = aVisitor()
    const [jeton = ''] = await askAndRead(email)
    const confirmed = await postConfirm(post('/api/contact/newsletter/confirm', { jeton, locale: 'en' }, page), {})
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/en/lettre/confirmer?etat=fait'])
    const invalid = await postConfirm(post('/api/contact/newsletter/confirm', { jeton: 'x', locale: 'fr' }, page), {})
    expect(invalid.headers.get('location')).toBe('/lettre/confirmer?etat=invalide')
  })
})

describe('the list as a file', () => {
  const get = (cookie?: string) =>
    getSubscribers(
      new Request(`${origin}/api/contact/subscribers`, { headers: { origin, ...(cookie && { cookie }) } }),
      {
        params: Promise.resolve({}),
      },
    )

  it('holds the confirmed ones, and nothing that a spreadsheet would run', async () => {
    const [email, pending] = ['+cmd', 'pending'].map((name) => aVisitor(name)) as [string, string]
    const [token] = await askAndRead(email)
    await confirmSubscription(payload, token)
    await query(payload, sql`update subscribers set consent = ${'=cmd|/C calc'} where email = ${email}`)
    await askAndRead(pending)
    const { cookie } = await signedIn(payload, 'editor')
    const answer = await get(cookie)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const text = await answer.text()
    expect(text).toContain(`\n"'${email}"`)
    expect(text).toContain(`,"'=cmd|/C calc"`)
    expect(text).not.toContain(`\n${email}`)
    expect(text).not.toContain(pending)
  })

  it('is for admins and editors', async () => {
    expect((await get((await signedIn(payload, 'admin')).cookie)).status).toBe(200)
    expect((await get((await signedIn(payload, 'expert')).cookie)).status).toBe(403)
    expect((await get()).status).toBe(401)
  })
})
