import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomInt, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { makeFormStamp } from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { freePort } from '../../../tools/database'
import { startMailInbox, type RunningMailInbox } from '../../../tools/mail-inbox'
import { seedSettings } from '../../factories/settings'
import { runTask, takeJobs } from '../clients/rows'
import { testPayload } from '../payload'

export type ContactHouse = { payload: Payload; inbox: RunningMailInbox; close(): Promise<void> }

/** Payload with settings, and a mailbox that the mails reach. */
export async function contactHouse(): Promise<ContactHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lumira-contact-'))
  const inbox = await startMailInbox({ smtpPort: await freePort(), webPort: await freePort(), dataDir })
  process.env.SMTP_HOST = '127.0.0.1'
  process.env.SMTP_PORT = String(inbox.smtpPort)
  const payload = await testPayload()
  await seedSettings(payload)
  // Limits on the house's own mailbox are shared by all tests of a run.
  await query(payload, sql`delete from rate_limits where key like 'contact-house:%'`)
  return {
    payload,
    inbox,
    async close() {
      await inbox.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export const aNetwork = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`
export const aVisitor = (name = 'noa') => `${name}.${randomUUID()}@visitor.test`

/** What a person sends a minute after they took the form up. */
export const aMessage = (more: Record<string, unknown> = {}) => ({
  name: 'Noa Lemaire',
  email: aVisitor(),
  subject: 'Une question',
  body: `Bonjour,\n\nQuelle offre me conseillez-vous ? ${randomUUID()}`,
  locale: 'fr',
  website: '',
  stamp: makeFormStamp(Date.now() - 60_000),
  ...more,
})

/** Runs the jobs that name `text` (an address, an id), up to the mails they send. */
export async function runJobs(payload: Payload, text: string): Promise<void> {
  for (const job of await takeJobs(payload, ['take-subscription', 'queue-email'], text)) {
    await runTask(payload, job.task, job.input)
    if (job.task === 'take-subscription') await runJobs(payload, text)
  }
}

/** Sends what the ledger holds for an address. */
export async function sendMailsTo(payload: Payload, address: string): Promise<void> {
  const waiting = await query<{ id: string }>(
    payload,
    sql`select id from emails where address = ${address} and status = 'queued'`,
  )
  for (const { id } of waiting) await runTask(payload, 'send-email', { emailId: id })
}
