import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { POST as postMessage } from '@/app/api/contact/messages/route'
import { POST as postNewsletter } from '@/app/api/contact/newsletter/route'
import { GET as getStamp } from '@/app/api/contact/stamp/route'
import { findDraft } from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { runTask } from '../clients/rows'
import { origin } from '../desk/people'
import { testPayload } from '../payload'
import { aMessage, aNetwork, aVisitor } from './house'

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
})

const browser = { accept: 'text/html,application/xhtml+xml', origin, 'sec-fetch-site': 'same-origin' }
type Call = { fields: Record<string, string>; headers?: Record<string, string>; network?: string }

/** A form as it is posted: by a browser, or by a program when `headers` say nothing of pages. */
const form = ({ fields, headers = browser, network = aNetwork() }: Call) =>
  new Request(`${origin}/api/contact/messages`, {
    method: 'POST',
    headers: { 'x-forwarded-for': network, ...headers },
    body: new URLSearchParams(fields),
  })
const countOf = async (email: string) =>
  (await query(payload, sql`select 1 from contact_messages where email = ${email}`)).length
const draftOf = async (answer: Response) => {
  const url = new URL(answer.headers.get('location') ?? '', origin)
  return { path: url.pathname, draft: await findDraft(payload, url.searchParams.get('brouillon')) }
}

describe('a form of a browser without JavaScript', () => {
  it('leads to a page that says it was taken, in the form’s language', async () => {
    const message = aMessage({ locale: 'en' })
    const answer = await postMessage(form({ fields: message }), {})
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/contact/envoi?etat=message'])
    expect(await countOf(message.email)).toBe(1)
  })

  it('comes back with everything that was typed, however long, and what to put right', async () => {
    const message = aMessage({ body: `début ${'é'.repeat(40_000)} fin`, email: 'noa@', form: 'contact-pied' })
    const answer = await postMessage(form({ fields: message }), {})
    expect(answer.status).toBe(303)
    const { path, draft } = await draftOf(answer)
    expect(path).toBe('/contact/envoi')
    expect(draft).toMatchObject({ form: 'message', id: 'contact-pied', code: 'VALIDATION_FAILED', values: message })
    expect(draft?.faults.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
      'body TOO_LONG',
      'email NOT_AN_EMAIL',
    ])
  })

  it('comes back when its network sent too much, with what was typed', async () => {
    const network = aNetwork()
    const message = aMessage()
    for (let index = 0; index < 5; index += 1)
      await postMessage(form({ fields: { ...message, subject: `Sujet ${index}` }, network }), {})
    const { draft } = await draftOf(await postMessage(form({ fields: { ...message, subject: 'Encore' }, network }), {}))
    expect(draft).toMatchObject({ code: 'RATE_LIMITED', values: { body: message.body, subject: 'Encore' } })
  })

  it('is told when it is beyond all measure', async () => {
    const answer = await postMessage(form({ fields: aMessage({ body: 'a'.repeat(500_000) }) }), {})
    expect(answer.headers.get('location')).toBe('/contact/envoi?etat=trop-long')
  })

  it('leaves a draft for an hour', async () => {
    const answer = await postMessage(form({ fields: { locale: 'fr' } }), {})
    await runTask(payload, 'tidy-visitors', {})
    expect((await draftOf(answer)).draft).not.toBeNull()
    await query(
      payload,
      sql`update payload_kv set data = jsonb_set(data, '{keptAt}', to_jsonb(now() - interval '61 minutes')) where key like 'form-draft:%'`,
    )
    await runTask(payload, 'tidy-visitors', {})
    expect((await draftOf(answer)).draft).toBeNull()
  })
})

describe('a program', () => {
  const program = { accept: '*/*' }

  it.each([
    ['body', { body: 'a'.repeat(40_000) }, 'TOO_LONG'],
    ['body', { body: 'a\u0000b' }, 'NUL_CHARACTER'],
    ['email', { email: 'noa' }, 'NOT_AN_EMAIL'],
  ])('is refused with 422 and the field’s name: %s', async (field, wrong, reason) => {
    const answer = await postMessage(form({ fields: aMessage(wrong), headers: program }), {})
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ error: { code: 'VALIDATION_FAILED', faults: [{ field, reason }] } })
  })

  it.each([
    ['application/json', '{"name":', 400],
    ['application/json', '[]', 400],
    ['text/plain', 'bonjour', 415],
  ])('is refused %s %s with %i', async (type, body, status) => {
    const request = new Request(origin, { method: 'POST', headers: { 'content-type': type }, body })
    expect((await postMessage(request, {})).status).toBe(status)
  })

  it('may send JSON', async () => {
    const message = aMessage()
    const request = new Request(origin, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': aNetwork() },
      body: JSON.stringify(message),
    })
    expect((await postMessage(request, {})).status).toBe(202)
    expect(await countOf(message.email)).toBe(1)
  })
})

it('a page of another site sends nothing', async () => {
  const message = aMessage()
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) expect((await postMessage(form({ fields: message, headers }), {})).status).toBe(403)
  expect(await countOf(message.email)).toBe(0)
})

it('a known and an unknown address get the same answer of the newsletter, to the byte', async () => {
  const email = aVisitor()
  const answers = await Promise.all(
    [email, email, aVisitor()].map(async (one) => {
      const answer = await postNewsletter(form({ fields: { email: one }, headers: { accept: '*/*' } }), {})
      return [answer.status, await answer.text(), [...answer.headers].sort()]
    }),
  )
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

it('a stamp is given to whoever takes a form up', async () => {
  const answer = getStamp()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toMatch(/^[a-z0-9]+\.[\w-]{22}$/)
})
