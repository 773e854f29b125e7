import type { Payload } from 'payload'
import { z } from 'zod'
import { forgetWaitingEntry } from '@/features/contact'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { defineTask } from '@/platform/jobs/define-task'
import { sendMail } from '@/platform/mail/send-mail'
import { isAppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import type { TemplateName } from '../domain/templates'
import { composeMail } from '../queries/compose-mail'

export type Email = {
  id: string
  template: TemplateName
  /** Null for somebody without an account. */
  clientId: string | null
  orderId: string | null
  address: string
  locale: Locale
  data: Record<string, string | number | boolean | null>
}

/** Longer than the SMTP time-outs together, so that a claim outlives every run that is still alive. */
const claimSeconds = 90

/**
 * Sends one mail of the ledger. Safe to run twice: a run claims the row by a conditional update, and what is sent is done. While SMTP is down it
 * throws, and the ledger shows the attempts and the reason; the last attempt leaves the mail `failed`. A mail whose subject was deleted meanwhile is
 * given up at once.
 */
export const sendEmail = defineTask({
  name: 'send-email',
  input: z.object({ emailId: z.uuid() }),
  async run({ emailId }, { payload, isLastAttempt }) {
    const email = await claim(payload, emailId)
    if (!email) return
    try {
      const mail = await composeMail(payload, email)
      if (!mail) return await giveUp(payload, emailId, 'nothing is left to say', true)
      await sendMail({ id: email.id, to: email.address, ...mail })
    } catch (error) {
      await giveUp(payload, emailId, reasonOf(error), isLastAttempt)
      throw error
    }
    await settle(payload, email)
  },
})

/** The mail, if it is this run's to send; nothing when it was sent or given up. Throws while another run holds it. */
async function claim(payload: Payload, emailId: string): Promise<Email | undefined> {
  const [email] = await query<Email>(
    payload,
    sql`update emails set attempts = attempts + 1, updated_at = now(), claimed_until = now() + make_interval(secs => ${claimSeconds})
      where id = ${emailId} and status = 'queued' and (claimed_until is null or claimed_until < now())
      returning id, template, client_id as "clientId", order_id as "orderId", address, locale, data`,
  )
  if (email) return email
  const [known] = await query<{ status: string }>(payload, sql`select status from emails where id = ${emailId}`)
  if (known?.status === 'queued') throw new Error('another run is sending this mail')
  return undefined
}

/** The ledger forgets the address of somebody without an account as soon as the mail has left; so does the waiting list. */
async function settle(payload: Payload, { id, template, clientId, data }: Email): Promise<void> {
  await transaction(payload, async (tx) => {
    await tx.query(sql`
      update emails set status = 'sent', sent_at = now(), updated_at = now(), claimed_until = null, last_error = null,
        address = case when ${clientId}::uuid is null then '' else address end
      where id = ${id}`)
    if (template === 'offer-open') await forgetWaitingEntry(tx, String(data.entryId))
  })
}

async function giveUp(payload: Payload, emailId: string, reason: string, isFinal: boolean): Promise<void> {
  await query(
    payload,
    sql`update emails set claimed_until = null, updated_at = now(), last_error = ${reason},
      status = ${isFinal ? 'failed' : 'queued'} where id = ${emailId} and status = 'queued'`,
  )
}

/** What the ledger may keep of a failure: a code or a sentence of ours, never what the server echoed. */
const reasonOf = (error: unknown): string =>
  (isAppError(error) ? error.message : error instanceof Error ? error.name : 'unknown').slice(0, 200)
