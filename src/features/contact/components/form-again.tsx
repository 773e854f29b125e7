import type { FormDraft } from '../commands/keep-draft'
import { faultSentences } from '../domain/fault-sentences'
import type { Locale } from '@/shared/locale'
import { ContactForm } from './contact-form'
import { NewsletterForm } from './newsletter-form'
import { WaitingListForm } from './waiting-list-form'

/** A form that could not be taken, with what was typed and what to put right beside its fields. */
export function FormAgain({ draft, locale }: { draft: FormDraft; locale: Locale }) {
  const { form, id, values, code, faults } = draft
  const props = { locale, id, typed: values, errors: faultSentences(code, faults, locale) }
  if (form === 'newsletter') return <NewsletterForm {...props} />
  if (form === 'waiting') return <WaitingListForm {...props} offer={values.offer ?? ''} />
  return <ContactForm {...props} />
}
