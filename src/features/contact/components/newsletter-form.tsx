import { inLocale } from '@/shared/locale'
import { messages } from '../messages'
import { AddressLine } from './address-line'
import { FormFrame, type FormProps } from './form-frame'

/** Asks for the newsletter; the words under the label are the ones that are kept as agreed to. */
export function NewsletterForm({ locale, id = 'lettre', typed, errors }: FormProps) {
  const t = inLocale(messages, locale).newsletter
  return (
    <FormFrame locale={locale} id={id} action="/api/contact/newsletter" label={t.label} errors={errors}>
      <AddressLine {...{ locale, id, typed, errors }} help={t.consent} send={t.send} variant="outline" />
    </FormFrame>
  )
}
