import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { takeFrom } from '@/platform/security/rate-limit'
import { inLocale } from '@/shared/locale'
import { newsletterInput, readVisitorInput } from '../domain/visitor-input'
import { messages } from '../messages'

const perPair = { name: 'letter-pair', points: 5, seconds: 3_600 }
const perNetwork = { name: 'letter-network', points: 20, seconds: 3_600 }

/**
 * Asks for the newsletter. The same work is done and the same answer given for every address: whether it is known already is looked up by a job.
 * What a program typed into the hidden field is dropped: a mail to confirm would be all that came of it. Throws VALIDATION_FAILED and RATE_LIMITED.
 */
export async function askForNewsletter(
  payload: Payload,
  sent: Record<string, unknown>,
  { network }: { network: string },
): Promise<void> {
  const { email, locale, website } = readVisitorInput(sent, newsletterInput)
  await takeFrom(payload, perPair, `${network} ${email}`)
  await takeFrom(payload, perNetwork, network)
  if (website.trim() !== '') return
  // The words as the form shows them, at this moment and in this language.
  const { consent } = inLocale(messages, locale).newsletter
  const input = { requestId: randomUUID(), email, locale, consent, askedAt: new Date().toISOString() }
  await transaction(payload, (tx) => addJob(tx, 'take-subscription', input, { key: `subscription:${input.requestId}` }))
}
