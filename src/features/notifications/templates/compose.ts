import { formatMoney } from '@/shared/money'
import { inLocale } from '@/shared/locale'
import type { MailContent } from '../domain/mail-content'
import { formatDue } from '../domain/format-due'
import { oneLine, safeName } from '../domain/safe-name'
import type { TemplateName } from '../domain/templates'
import { messages } from '../messages'
import type { MailFacts, OrderFacts } from '../queries/read-mail-facts'

type Compose = (facts: MailFacts, link: string | null) => MailContent

const words = ({ locale }: MailFacts) => inLocale(messages, locale)
const page = ({ siteUrl }: MailFacts, path: string) => new URL(path, siteUrl).href
const greet = (facts: MailFacts) => words(facts).greeting(safeName(facts.firstName))

const signInPart = (facts: MailFacts, label: string, link: string | null) => ({
  action: { label, href: requireLink(link), note: words(facts).linkNote },
  fallback: { label: words(facts).newLink, href: page(facts, '/sanctuaire/entrer') },
})

/** Each mail's words, from facts alone: no look, no database. */
export const compose: Record<TemplateName, Compose> = {
  'sign-in-link': (facts, link) => {
    const { subject, preview, title, body, action, closing } = words(facts)['sign-in-link']
    return {
      subject,
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body],
      ...signInPart(facts, action, link),
      closing,
    }
  },
  'order-confirmed': (facts, link) => {
    const order = requireOrder(facts)
    const { subject, preview, title, body, next, action, record, closing } = words(facts)['order-confirmed']
    return {
      subject: subject(oneLine(order.number)),
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body, next],
      details: orderDetails(facts, order),
      ...signInPart(facts, action, link),
      ...(order.consents.length > 0 && { record: { title: record, texts: order.consents } }),
      closing,
    }
  },
  'confirm-free-order': (facts, link) => {
    const { subject, preview, title, body, action, closing } = words(facts)['confirm-free-order']
    const paragraphs = [body(oneLine(requireOrder(facts).offer))]
    return { subject, preview, title, greeting: greet(facts), paragraphs, ...signInPart(facts, action, link), closing }
  },
  'dossier-received': (facts) => {
    const { subject, preview, title, body, due, noDate, action, closing } = words(facts)['dossier-received']
    const dueAt = facts.order?.dueAt
    const promise = dueAt ? due(`${formatDue(dueAt, facts.locale)} ${words(facts).parisTime}`) : noDate
    return {
      subject,
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body, promise],
      action: { label: action, href: page(facts, '/sanctuaire') },
      closing,
    }
  },
  'reading-ready': (facts) => {
    const { subject, preview, title, body, action, closing } = words(facts)['reading-ready']
    const { readingId } = facts.data
    const href = page(
      facts,
      typeof readingId === 'string' ? `/sanctuaire/lectures/${readingId}` : '/sanctuaire/lectures',
    )
    return {
      subject,
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body(oneLine(requireOrder(facts).offer))],
      action: { label: action, href },
      closing,
    }
  },
  'answer-received': (facts) => {
    const { subject, preview, title, body, action, closing } = words(facts)['answer-received']
    return {
      subject,
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body],
      action: { label: action, href: page(facts, '/sanctuaire/eclairage') },
      closing,
    }
  },
  'contact-received': (facts) => {
    const message = requireMessage(facts)
    const { subject, preview, title, body, name, address, action, closing } = words(facts)['contact-received']
    return {
      subject: shortened(subject(oneLine(message.subject))),
      preview: preview(oneLine(message.name)),
      title,
      greeting: words(facts).greeting(null),
      paragraphs: [body],
      details: [
        { label: name, value: oneLine(message.name) },
        { label: address, value: oneLine(message.email) },
      ],
      record: { title: oneLine(message.subject), texts: message.body.split('\n').filter((line) => line.trim() !== '') },
      action: { label: action, href: new URL(`/admin/collections/contact-messages/${message.id}`, facts.deskUrl).href },
      closing,
    }
  },
  // Says nothing of what was written: whoever typed it may have typed somebody else's address.
  'contact-acknowledged': (facts) => {
    const { subject, preview, title, body, closing } = words(facts)['contact-acknowledged']
    return { subject, preview, title, greeting: greet(facts), paragraphs: [body], closing }
  },
  'newsletter-confirm': (facts, link) => {
    const { subject, preview, title, body, action, note, closing } = words(facts)['newsletter-confirm']
    return {
      subject,
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body],
      action: { label: action, href: requireLink(link), note },
      closing,
    }
  },
  'offer-open': (facts) => {
    if (!facts.openOffer) throw new Error('this mail needs an offer')
    const { name, path } = facts.openOffer
    const { subject, preview, title, body, action, closing } = words(facts)['offer-open']
    return {
      subject: shortened(subject(oneLine(name))),
      preview,
      title,
      greeting: greet(facts),
      paragraphs: [body(oneLine(name))],
      action: { label: action, href: page(facts, path) },
      closing,
    }
  },
}

/** A subject that mail programs show whole. */
const shortened = (subject: string): string => (subject.length <= 70 ? subject : `${subject.slice(0, 69).trimEnd()}…`)

function orderDetails(facts: MailFacts, order: OrderFacts): { label: string; value: string }[] {
  const { order: number, offer, total, invoice } = words(facts)
  const money = formatMoney({ amountCents: order.totalCents, currency: order.currency }, facts.locale)
  return [
    { label: number, value: oneLine(order.number) },
    { label: offer, value: order.lines.map(oneLine).join(', ') },
    { label: total, value: money },
    ...(order.invoiceNumber ? [{ label: invoice, value: order.invoiceNumber }] : []),
  ]
}

function requireOrder({ order }: MailFacts): OrderFacts {
  if (!order) throw new Error('this mail needs an order')
  return order
}

function requireMessage({ message }: MailFacts): NonNullable<MailFacts['message']> {
  if (!message) throw new Error('this mail needs a message')
  return message
}

function requireLink(link: string | null): string {
  if (!link) throw new Error('this mail needs its link')
  return link
}
