import type { Payload } from 'payload'
import { createSignInLink } from '@/features/clients'
import { createConfirmLink } from '@/features/contact'
import type { Mail } from '@/platform/mail/send-mail'
import { signsIn } from '../domain/templates'
import type { Email } from '../tasks/send-email'
import { readMailFacts } from './read-mail-facts'

type Composed = Omit<Mail, 'id' | 'to'>

/** A mail of the ledger in words, with the links that are made when it leaves; null when what it is about is no longer there. */
export async function composeMail(payload: Payload, email: Email): Promise<Composed | null> {
  const facts = await readMailFacts(payload, email)
  // Loaded when a mail is really sent: pages that only share the configuration never carry the renderer.
  const { renderMail } = await import('../templates/render-mail')
  const { template, clientId, data } = email
  if (template === 'newsletter-confirm') {
    const links = await createConfirmLink(payload, String(data.subscriberId))
    return links && { ...(await renderMail(template, facts, links.url)), unsubscribeUrl: links.leaveUrl }
  }
  if (template === 'contact-received' || template === 'contact-acknowledged') {
    if (!facts.message) return null
    const mail = await renderMail(template, facts, null)
    return template === 'contact-received' ? { ...mail, replyTo: facts.message.email } : mail
  }
  if (template === 'offer-open' && !facts.openOffer) return null
  const next = typeof data.next === 'string' ? data.next : '/sanctuaire'
  const link = clientId && signsIn(template) ? (await createSignInLink(payload, { clientId, next })).url : null
  return renderMail(template, facts, link)
}
