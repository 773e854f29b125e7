import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFormStamp, sendMessage } from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { teamMember } from '../../factories/team-member'
import { takeJobs } from '../clients/rows'
import { failure } from '../readings/house'
import { aMessage, aNetwork, aVisitor, contactHouse, runJobs, sendMailsTo, type ContactHouse } from './house'

let house: ContactHouse
let payload: Payload
beforeAll(async () => {
  house = await contactHouse()
  payload = house.payload
})
afterAll(() => house.close())

const send = (message: Record<string, unknown>, network = aNetwork()) => sendMessage(payload, message, { network })
const messagesFrom = (email: string) =>
  query<{ id: string; body: string; isAside: boolean; reasons: string | null; status: string }>(
    payload,
    sql`select id, body, is_aside as "isAside", aside_reasons as reasons, status from contact_messages where email = ${email} order by created_at`,
  )
const seller = 'bonjour@lumira.test'

describe('a message', () => {
  it('is kept, told to the house with the visitor’s address to answer to, and acknowledged', async () => {
    const message = aMessage()
    await send(message)
    const [row] = await messagesFrom(message.email)
    expect(row).toMatchObject({ body: message.body, isAside: false, reasons: null, status: 'new' })
    await runJobs(payload, String(row?.id))
    await sendMailsTo(payload, seller)
    await sendMailsTo(payload, message.email)
    const told = house.inbox.messages(seller).find(({ text }) => text.includes(message.email))
    expect(told?.subject).toBe('Message du site\u00a0: Une question')
    expect(told?.headers.find(({ name }) => name === 'reply-to')?.value).toBe(message.email)
    expect(told?.links.some((link) => link.endsWith(`/admin/collections/contact-messages/${row?.id}`))).toBe(true)
    const [thanks] = house.inbox.messages(message.email)
    expect(thanks?.subject).toBe('Votre message nous est bien parvenu')
    expect(thanks?.text).toContain('Bonjour Noa Lemaire,')
    expect(thanks?.text).not.toContain('conseillez-vous')
  })

  it('is one message though it is sent five times at once', async () => {
    const message = aMessage()
    const network = aNetwork()
    const sent = await Promise.allSettled(Array.from({ length: 5 }, () => send(message, network)))
    expect(sent.every(({ status }) => status === 'fulfilled')).toBe(true)
    const rows = await messagesFrom(message.email)
    expect(rows).toHaveLength(1)
    expect(await takeJobs(payload, ['queue-email'], String(rows[0]?.id))).toHaveLength(2)
  })

  it('is another message when a word of it changes, with the same stamp', async () => {
    const message = aMessage()
    await send(message)
    await send({ ...message, body: `${message.body} Merci.` })
    expect(await messagesFrom(message.email)).toHaveLength(2)
  })

  it('can neither add a header to a mail nor markup to it', async () => {
    const message = aMessage({
      name: '<b>Noa</b>\r\nBcc: evil@evil.example',
      subject: 'Bonjour\r\nBcc: evil@evil.example',
      body: `<script>alert(1)</script>\n<img src=x onerror=alert(1)> ${randomUUID()}`,
    })
    await send(message)
    const [row] = await messagesFrom(message.email)
    await runJobs(payload, String(row?.id))
    await sendMailsTo(payload, seller)
    const told = house.inbox.messages(seller).find(({ text }) => text.includes(message.email))
    expect(told?.to).toEqual([seller])
    expect(told?.headers.map(({ name }) => name)).not.toContain('bcc')
    expect(told?.subject).toBe('Message du site\u00a0: Bonjour Bcc: evil@evil.example')
    expect(told?.html).not.toMatch(/<script|<img|<b>/)
    expect(told?.text).toContain('<script>alert(1)</script>')
  })

  it.each([
    [{ body: 'a'.repeat(40_000) }, 'body', 'TOO_LONG'],
    [{ body: 'a\u0000b' }, 'body', 'NUL_CHARACTER'],
    [{ email: 'noa@visitor.test\r\nBcc: a@b.fr' }, 'email', 'NOT_AN_EMAIL'],
    [{ subject: '' }, 'subject', 'REQUIRED'],
  ])('refuses %j by its field and keeps nothing', async (wrong, field, reason) => {
    const message = aMessage(wrong)
    await expect(send(message)).rejects.toMatchObject({ code: 'VALIDATION_FAILED', faults: [{ field, reason }] })
    expect(await messagesFrom(message.email.replaceAll('\u0000', ''))).toHaveLength(0)
  })
})

describe('what looks like advertising', () => {
  it.each([
    ['HIDDEN_FIELD', () => ({ website: 'https://evil.example' })],
    ['TOO_FAST', () => ({ stamp: makeFormStamp(Date.now()) })],
    ['FORGED_STAMP', () => ({ stamp: 'abc.def' })],
  ])('is kept and put aside without a mail (%s), with the same answer', async (reason, sign) => {
    const message = aMessage(sign())
    expect(await send(message)).toBeUndefined()
    const [row] = await messagesFrom(message.email)
    expect(row).toMatchObject({ isAside: true, reasons: reason })
    expect(await takeJobs(payload, ['queue-email'], String(row?.id))).toEqual([])
  })

  it('is the same text under a second address, not from the same person', async () => {
    const message = aMessage()
    await send(message)
    await send({ ...message, subject: 'De nouveau' })
    const other = aVisitor()
    await send({ ...message, email: other })
    expect((await messagesFrom(message.email)).map(({ isAside }) => isAside)).toEqual([false, false])
    expect(await messagesFrom(other)).toMatchObject([{ isAside: true, reasons: 'REPEATED' }])
  })

  it('is not a person whose browser has no JavaScript', async () => {
    const message = aMessage({ stamp: '' })
    await send(message)
    expect(await messagesFrom(message.email)).toMatchObject([{ isAside: false }])
  })
})

describe('a flood', () => {
  it('stops at its network, not at a visitor elsewhere', async () => {
    const flooder = aNetwork()
    const codes = []
    for (let index = 0; index < 22; index += 1)
      codes.push(
        await send(aMessage(), flooder).then(
          () => 'kept',
          ({ code }: { code: string }) => code,
        ),
      )
    expect(codes.slice(0, 20)).toEqual(Array(20).fill('kept'))
    expect(codes.slice(20)).toEqual(['RATE_LIMITED', 'RATE_LIMITED'])
    const visitor = aMessage()
    await send(visitor)
    expect(await messagesFrom(visitor.email)).toHaveLength(1)
  })

  it('fills nobody’s mailbox with thanks: two a day, from however many networks', async () => {
    const victim = aVisitor('victime')
    for (let index = 0; index < 6; index += 1) await send(aMessage({ email: victim }))
    const rows = await messagesFrom(victim)
    expect(rows).toHaveLength(6)
    for (const { id } of rows) await runJobs(payload, id)
    await sendMailsTo(payload, victim)
    expect(house.inbox.messages(victim)).toHaveLength(2)
  })
})

describe('on the desk', () => {
  const asking = async (role: 'admin' | 'expert' | 'editor') =>
    ({ overrideAccess: false, user: await teamMember(payload, { role }), depth: 0 }) as const

  it('is read by experts, not by editors, and its words stay as they were sent', async () => {
    const message = aMessage()
    await send(message)
    const id = String((await messagesFrom(message.email))[0]?.id)
    await expect(
      payload.findByID({ collection: 'contact-messages', id, ...(await asking('editor')) }),
    ).rejects.toMatchObject({ status: 403 })
    const changed = await payload.update({
      collection: 'contact-messages',
      id,
      data: { body: 'autre', email: 'autre@visitor.test' },
      ...(await asking('expert')),
    })
    expect(changed).toMatchObject({ body: message.body, email: message.email })
  })

  it('is dealt with by somebody at some time, as the house saw it', async () => {
    const message = aMessage()
    await send(message)
    const id = String((await messagesFrom(message.email))[0]?.id)
    const expert = await asking('expert')
    const other = await teamMember(payload, { role: 'expert' })
    const handled = await payload.update({
      collection: 'contact-messages',
      id,
      data: { status: 'handled', handledBy: other.id, handledAt: '2001-01-01T00:00:00.000Z' },
      ...expert,
    })
    expect(handled).toMatchObject({ status: 'handled', handledBy: expert.user.id })
    expect(Date.parse(String(handled.handledAt))).toBeGreaterThan(Date.now() - 60_000)
    const again = await payload.update({ collection: 'contact-messages', id, data: { status: 'new' }, ...expert })
    expect(again).toMatchObject({ status: 'new', handledBy: null, handledAt: null })
  })

  it('says in words why it was put aside, and stands last', async () => {
    const aside = aMessage({ website: 'x' })
    const clear = aMessage()
    await send(clear)
    await send(aside)
    const { docs } = await payload.find({
      collection: 'contact-messages',
      where: { email: { in: [aside.email, clear.email] } },
      ...(await asking('expert')),
    })
    expect(docs.map(({ email }) => email)).toEqual([clear.email, aside.email])
    expect(docs[1]).toMatchObject({ asideReasons: 'Le champ caché était rempli' })
  })

  it('writes no answer for a message that was deleted before its mail left', async () => {
    const message = aMessage()
    await send(message)
    const id = String((await messagesFrom(message.email))[0]?.id)
    await runJobs(payload, id)
    await payload.delete({ collection: 'contact-messages', id, ...(await asking('admin')) })
    await sendMailsTo(payload, message.email)
    expect(house.inbox.messages(message.email)).toHaveLength(0)
    const [mail] = await query(
      payload,
      sql`select status, last_error as reason from emails where key = ${`contact-acknowledged:${id}`}`,
    )
    expect(mail).toEqual({ status: 'failed', reason: 'nothing is left to say' })
  })
})

it('a refusal is coded', async () => {
  expect((await failure(send({}))).faults.map(({ field }) => field).sort()).toEqual([
    'body',
    'email',
    'name',
    'subject',
  ])
})
