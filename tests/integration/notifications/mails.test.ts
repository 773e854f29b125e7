import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumeSignInLink, recordConsents, requestSignInLink } from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { addJob } from '@/platform/jobs/add-job'
import { freePort } from '../../../tools/database'
import { startMailInbox, type RunningMailInbox } from '../../../tools/mail-inbox'
import { aClient, anOrder, emailsOf, runSignIn, runTask, takeJobs, tokenOf, type TestClient } from '../clients/rows'
import { testPayload } from '../payload'

let payload: Payload
let inbox: RunningMailInbox
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lumira-mails-'))
  inbox = await startMailInbox({ smtpPort: await freePort(), webPort: await freePort(), dataDir })
  process.env.SMTP_HOST = '127.0.0.1'
  process.env.SMTP_PORT = String(inbox.smtpPort)
  payload = await testPayload()
})

afterAll(async () => {
  await inbox.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const refuse = async (isRefusing: boolean) => {
  const answer = await fetch(`${inbox.url}/api/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ refuse: isRefusing }),
  })
  expect(answer.ok).toBe(true)
}

const sendAll = async (client: TestClient, more = {}) => {
  for (const { id } of await emailsOf(payload, client.id)) await runTask(payload, 'send-email', { emailId: id }, more)
}

/** Publishes an event, then runs the mail task that listens to it. */
async function tell(type: 'order.paid' | 'dossier.sealed' | 'reading.delivered', orderId: string, data = {}) {
  const eventId = await transaction(payload, (tx) => publishEvent(tx, type, { orderId, data }))
  for (const job of await takeJobs(
    payload,
    ['mail-order-confirmed', 'mail-dossier-received', 'mail-reading-ready'],
    eventId,
  )) {
    await runTask(payload, job.task, job.input)
    await runTask(payload, job.task, job.input)
  }
}

describe('the sign-in mail', () => {
  it('carries a link that works, made when it leaves and written nowhere else', async () => {
    const client = await aClient(payload)
    await requestSignInLink(payload, {
      email: client.email,
      locale: 'en',
      networkAddress: '192.0.2.10',
      next: '/sanctuaire/lectures',
    })
    await runSignIn(payload, client)
    await sendAll(client)
    const [mail] = inbox.messages(client.email)
    expect(mail?.subject).toBe('Your link to enter your sanctuary')
    expect(mail?.headers.find(({ name }) => name === 'message-id')?.value).toContain('@')
    const url = mail?.links.find((link) => link.includes('/sanctuaire/lien')) ?? ''
    expect(mail?.text).toContain(url)
    const token = tokenOf(url)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const [ledger] = await query<{ row: string }>(
      payload,
      sql`select e::text as row from emails e where client_id = ${client.id}`,
    )
    expect(ledger?.row).not.toContain(token)
    expect(ledger?.row).not.toContain('jeton')
    const [jobs] = await query<{ count: number }>(
      payload,
      sql`select count(*)::int as count from graphile_worker._private_jobs where payload::text like ${`%${token}%`}`,
    )
    expect(jobs?.count).toBe(0)
    await expect(consumeSignInLink(payload, { token, next: '/sanctuaire/lectures' })).resolves.toMatchObject({
      clientId: client.id,
      next: '/sanctuaire/lectures',
    })
  })
})

describe('a mail', () => {
  it('leaves once though its job runs five times at once, and again later', async () => {
    const client = await aClient(payload)
    await queue(client, 'once')
    const [email] = await emailsOf(payload, client.id)
    const runs = await Promise.allSettled(
      Array.from({ length: 5 }, () => runTask(payload, 'send-email', { emailId: email?.id })),
    )
    expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true)
    await runTask(payload, 'send-email', { emailId: email?.id })
    expect(inbox.messages(client.email)).toHaveLength(1)
    expect(await emailsOf(payload, client.id)).toMatchObject([{ status: 'sent', attempts: 1, lastError: null }])
  })

  it('is queued once for one key, however many ask at once', async () => {
    const client = await aClient(payload)
    const input = { key: `twenty:${client.id}`, template: 'sign-in-link', clientId: client.id, data: {} }
    await Promise.all(Array.from({ length: 20 }, () => runTask(payload, 'queue-email', input)))
    expect(await emailsOf(payload, client.id)).toHaveLength(1)
    expect(await takeJobs(payload, ['send-email'], (await emailsOf(payload, client.id))[0]?.id ?? '')).toHaveLength(1)
  })

  it('waits while SMTP refuses, says so, and leaves once when it accepts', async () => {
    const client = await aClient(payload)
    await queue(client, 'refused')
    await refuse(true)
    try {
      await expect(sendAll(client)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
      await expect(sendAll(client)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
      const [waiting] = await emailsOf(payload, client.id)
      expect(waiting).toMatchObject({ status: 'queued', attempts: 2 })
      expect(waiting?.lastError).toMatch(/^mail: /)
      expect(waiting?.lastError).not.toContain(client.email)
    } finally {
      await refuse(false)
    }
    await sendAll(client)
    await sendAll(client)
    expect(inbox.messages(client.email)).toHaveLength(1)
    expect(await emailsOf(payload, client.id)).toMatchObject([{ status: 'sent', attempts: 3, lastError: null }])
  })

  it('is given up, visibly, when the last attempt fails', async () => {
    const client = await aClient(payload)
    await queue(client, 'given-up')
    await refuse(true)
    try {
      await expect(sendAll(client, { attempt: 12, isLastAttempt: true })).rejects.toThrow()
    } finally {
      await refuse(false)
    }
    expect(await emailsOf(payload, client.id)).toMatchObject([{ status: 'failed', attempts: 1 }])
    await sendAll(client)
    expect(inbox.messages(client.email)).toHaveLength(0)
  })

  it('is held by one run at a time, and freed when that run was killed', async () => {
    const client = await aClient(payload)
    await queue(client, 'held')
    await query(
      payload,
      sql`update emails set claimed_until = now() + interval '1 minute' where client_id = ${client.id}`,
    )
    await expect(sendAll(client)).rejects.toThrow('another run is sending this mail')
    await query(
      payload,
      sql`update emails set claimed_until = now() - interval '1 second' where client_id = ${client.id}`,
    )
    await sendAll(client)
    expect(inbox.messages(client.email)).toHaveLength(1)
  })

  it('cannot be made to say or send something else by a name', async () => {
    const client = await aClient(payload, {
      firstName: '<img src=x onerror=alert(1)>\r\nBcc: evil@evil.example\r\n\r\nwww.evil.example',
    })
    const order = await anOrder(payload, client)
    await query(
      payload,
      sql`update order_lines set name = ${'<script>alert(1)</script>\r\nBcc: evil@evil.example'} where order_id = ${order.id}`,
    )
    await tell('order.paid', order.id)
    await sendAll(client)
    const [mail] = inbox.messages(client.email)
    expect(mail?.to).toEqual([client.email])
    expect(mail?.headers.map(({ name }) => name)).not.toContain('bcc')
    expect(mail?.html).not.toMatch(/<script|<img|evil\.example\/|href="[^"]*evil/)
    expect(mail?.html).toContain('&lt;script&gt;')
    expect(mail?.text).toContain('Bonjour,')
    expect(mail?.text).not.toContain('www.evil.example')
  })
})

describe('the mail that confirms a free order', () => {
  it('is about an order that is not yet its client’s, and never about somebody else’s', async () => {
    const [client, other] = [await aClient(payload), await aClient(payload)]
    const [mine, theirs] = [
      await anOrder(payload, client, { status: 'pending', paidAt: null }),
      await anOrder(payload, other),
    ]
    await query(payload, sql`update orders set client_id = null where id = ${mine.id}`)
    const ask = (orderId: string) =>
      runTask(payload, 'queue-email', {
        key: `confirm:${client.id}:${orderId}`,
        template: 'confirm-free-order',
        clientId: client.id,
        orderId,
        data: {},
      })
    await ask(mine.id)
    await sendAll(client)
    expect(inbox.messages(client.email)[0]?.text).toContain('«\u00a0Profond\u00a0»')
    await ask(theirs.id)
    await expect(sendAll(client)).rejects.toThrow('this mail needs an order')
    expect(inbox.messages(client.email)).toHaveLength(1)
  })
})

describe('what follows an order', () => {
  it('is told in French, with what the database says at that moment', async () => {
    const client = await aClient(payload)
    const order = await anOrder(payload, client, { dueAt: new Date('2026-11-23T20:04:00Z') })
    const words = 'Je demande que ma lecture commence sans attendre.'
    await transaction(payload, (tx) =>
      recordConsents(tx, {
        orderId: order.id,
        kinds: [{ kind: 'immediate-start', version: '1', text: words }],
        locale: 'fr',
      }),
    )
    await tell('order.paid', order.id)
    await tell('order.paid', order.id)
    await tell('dossier.sealed', order.id, { dossierId: order.dossierId })
    await tell('reading.delivered', order.id, { readingId: order.dossierId })
    await transaction(payload, (tx) =>
      addJob(tx, 'queue-email', {
        key: `answer:${order.id}`,
        template: 'answer-received',
        clientId: client.id,
        orderId: order.id,
        data: {},
      }),
    )
    for (const job of await takeJobs(payload, ['queue-email'], order.id)) await runTask(payload, job.task, job.input)
    await sendAll(client)
    const mails = Object.fromEntries(inbox.messages(client.email).map((mail) => [mail.subject, mail]))
    expect(Object.keys(mails).sort()).toEqual(
      [
        `Votre commande ${order.number} est confirmée`,
        'Votre dossier a bien été reçu',
        'Votre lecture est prête',
        'Une réponse vous attend',
      ].sort(),
    )
    const confirmed = mails[`Votre commande ${order.number} est confirmée`]
    expect(confirmed?.text).toMatch(/Total\s: 67,00\s€/)
    expect(confirmed?.text).toContain(words)
    expect(confirmed?.links.some((link) => link.includes('/sanctuaire/lien?jeton='))).toBe(true)
    expect(mails['Votre dossier a bien été reçu']?.text).toContain('lundi 23\u00a0novembre à 21:04')
    expect(
      mails['Votre lecture est prête']?.links.some((link) => link.endsWith(`/sanctuaire/lectures/${order.dossierId}`)),
    ).toBe(true)
    for (const mail of Object.values(mails)) {
      expect(mail.html).toContain('lang="fr"')
      expect(mail.html).not.toMatch(/<img|https?:\/\/(?!localhost|127\.0\.0\.1|www\.w3\.org)/)
      expect(mail.text.length).toBeGreaterThan(100)
    }
  })
})

const queue = (client: TestClient, key: string) =>
  runTask(payload, 'queue-email', {
    key: `${key}:${client.id}`,
    template: 'sign-in-link',
    clientId: client.id,
    data: {},
  })
