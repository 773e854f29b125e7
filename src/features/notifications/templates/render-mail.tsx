import { render } from 'react-email'
import { mailText } from '../domain/mail-text'
import type { TemplateName } from '../domain/templates'
import { inLocale } from '@/shared/locale'
import { messages } from '../messages'
import type { MailFacts } from '../queries/read-mail-facts'
import { compose } from './compose'
import { MailLayout } from './mail-layout'

/** A mail ready to leave. `link` is the sign-in link of the mails that have one. Throws when a fact it cannot do without is missing. */
export async function renderMail(
  template: TemplateName,
  facts: MailFacts,
  link: string | null,
): Promise<{ subject: string; html: string; text: string }> {
  const content = compose[template](facts, link)
  const footer = footerOf(facts)
  return {
    subject: content.subject,
    html: await render(<MailLayout locale={facts.locale} content={content} footer={footer} />),
    text: mailText(content, footer, inLocale(messages, facts.locale).colon),
  }
}

/** Who writes and why: the seller's identity from the settings (LCEN, art. 19). */
function footerOf({ locale, seller }: MailFacts): string[] {
  const { footerWhy } = inLocale(messages, locale)
  return seller
    ? [[seller.name, seller.address.replace(/\s*\n\s*/g, ', '), seller.email].join(' · '), footerWhy]
    : ['Lumira', footerWhy]
}
