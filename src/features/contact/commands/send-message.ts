import type { Payload } from 'payload'
import { readSettings } from '@/features/content'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { takeFrom, type RateLimit } from '@/platform/security/rate-limit'
import { isAppError } from '@/shared/app-error'
import { sealOf } from '@/shared/hash'
import { ageOfStamp } from '../domain/form-stamp'
import { judgeMessage } from '../domain/judge-message'
import { messageInput, readVisitorInput, type MessageInput } from '../domain/visitor-input'

const perPair: RateLimit = { name: 'contact-pair', points: 5, seconds: 3_600 }
const perNetwork: RateLimit = { name: 'contact-network', points: 20, seconds: 3_600 }
/** So that nobody fills somebody's mailbox through us, from however many networks. */
const thanksPerAddress: RateLimit = { name: 'contact-thanks', points: 2, seconds: 86_400 }
/** A flood stays on the desk; it does not bury the house in mails. */
const mailsToHouse: RateLimit = { name: 'contact-house', points: 60, seconds: 3_600 }

/**
 * Keeps a visitor's message, tells the house by mail and thanks the visitor. The same text from the same address on one day is one message, however
 * often it is sent. What looks like advertising is kept too, put aside on the desk without a mail; its sender gets the same answer.
 * `network` is whom limits count (`networkOf`). Throws VALIDATION_FAILED (by field) and RATE_LIMITED.
 */
export async function sendMessage(
  payload: Payload,
  sent: Record<string, unknown>,
  { network, now = Date.now() }: { network: string; now?: number },
): Promise<void> {
  const input = readVisitorInput(sent, messageInput)
  await takeFrom(payload, perPair, `${network} ${input.email}`)
  await takeFrom(payload, perNetwork, network)
  const { isAside, reasons } = judgeMessage({
    ...input,
    hidden: input.website,
    age: ageOfStamp(input.stamp, now),
    isRepeated: await wasSentByAnother(payload, input),
  })
  const mails = isAside ? { house: null, thanks: false } : await allowedMails(payload, input)
  const sendId = sealOf({ ...input, stamp: '', website: '', day: new Date(now).toISOString().slice(0, 10) })
  await transaction(payload, async (tx) => {
    const { name, email, subject, body, locale } = input
    const [row] = await tx.query<{ id: string }>(sql`
      insert into contact_messages (name, email, subject, body, locale, send_id, is_aside, aside_reasons)
      values (${name}, ${email}, ${subject}, ${body}, ${locale}, ${sendId}, ${isAside}, ${isAside ? reasons.join(' ') : null})
      on conflict (send_id) do nothing returning id`)
    if (!row) return
    const data = { messageId: row.id }
    if (mails.house) await queueMail('contact-received', mails.house, 'fr')
    if (mails.thanks) await queueMail('contact-acknowledged', email, locale)

    function queueMail(template: string, address: string, language: string) {
      return addJob(tx, 'queue-email', {
        key: `${template}:${data.messageId}`,
        template,
        address,
        locale: language,
        data,
      })
    }
  })
}

/** The same text under another address, within a week. */
async function wasSentByAnother(payload: Payload, { body, email }: MessageInput): Promise<boolean> {
  const [other] = await query(
    payload,
    sql`select 1 from contact_messages
      where body = ${body} and email <> ${email} and created_at > now() - interval '7 days' limit 1`,
  )
  return other !== undefined
}

async function allowedMails(payload: Payload, { email }: MessageInput) {
  const { seller } = await readSettings(payload, 'fr')
  return {
    house: seller?.email && (await isWithin(payload, mailsToHouse, 'house')) ? seller.email : null,
    thanks: await isWithin(payload, thanksPerAddress, email),
  }
}

async function isWithin(payload: Payload, limit: RateLimit, subject: string): Promise<boolean> {
  try {
    await takeFrom(payload, limit, subject)
    return true
  } catch (error) {
    if (isAppError(error) && error.code === 'RATE_LIMITED') return false
    throw error
  }
}
