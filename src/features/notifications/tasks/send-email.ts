import type { Payload } from 'payload'
import { z } from 'zod'
import { createSignInLink } from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'
import { sendMail } from '@/platform/mail/send-mail'
import { isAppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import { signsIn, type TemplateName } from '../domain/templates'
import { readMailFacts } from '../queries/read-mail-facts'

type Email = {
  id: string
  template: TemplateName
  clientId: string
  orderId: string | null
  address: string
  locale: Locale
  data: Record<string, string | number | boolean | null>
}

/** Longer than the SMTP time-outs together, so that a claim outlives every run that is still alive. */
const claimSeconds = 90

/**
 * Sends one mail of the ledger. Safe to run twice: a run claims the row by a conditional update, and what is sent is done. While SMTP is down it
 * throws, and the ledger shows the attempts and the reason; the last attempt leaves the mail `failed`.
 */
export const sendEmail = defineTask({
  name: 'send-email',
  input: z.object({ emailId: z.uuid() }),
  async run({ emailId }, { payload, isLastAttempt }) {
    const email = await claim(payload, emailId)
    if (!email) return
    try {
      await sendMail({ id: email.id, to: email.address, ...(await composeMail(payload, email)) })
    } catch (error) {
      await query(
        payload,
        sql`update emails set claimed_until = null, updated_at = now(), last_error = ${reasonOf(error)},
          status = ${isLastAttempt ? 'failed' : 'queued'} where id = ${emailId} and status = 'queued'`,
      )
      throw error
    }
    await query(
      payload,
      sql`update emails set status = 'sent', sent_at = now(), updated_at = now(), claimed_until = null, last_error = null where id = ${emailId}`,
    )
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

async function composeMail(payload: Payload, email: Email): Promise<{ subject: string; html: string; text: string }> {
  const facts = await readMailFacts(payload, email)
  const next = typeof email.data.next === 'string' ? email.data.next : '/sanctuaire'
  const link = signsIn(email.template)
    ? (await createSignInLink(payload, { clientId: email.clientId, next })).url
    : null
  // Loaded when a mail is really sent: pages that only share the configuration never carry the renderer.
  const { renderMail } = await import('../templates/render-mail')
  return renderMail(email.template, facts, link)
}

/** What the ledger may keep of a failure: a code or a sentence of ours, never what the server echoed. */
const reasonOf = (error: unknown): string =>
  (isAppError(error) ? error.message : error instanceof Error ? error.name : 'unknown').slice(0, 200)
