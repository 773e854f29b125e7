import { inLocale } from '@/shared/locale'
import { Button, TextAreaField, TextField } from '@/ui'
import { messages } from '../messages'
import { FormFrame, type FormProps } from './form-frame'

/** The form that writes to the house. Its stamp is fetched when it is taken up, and kept when it is shown again. */
export function ContactForm({ locale, id = 'contact', typed = {}, errors }: FormProps) {
  const t = inLocale(messages, locale)
  const field = (name: 'name' | 'email' | 'subject' | 'body') => ({
    name,
    id: `${id}-${name}`,
    defaultValue: typed[name],
    error: errors?.fields[name],
    required: true,
    locale,
  })
  return (
    <FormFrame
      locale={locale}
      id={id}
      action="/api/contact/messages"
      label={t.contact.label}
      stamp={typed.stamp ?? ''}
      errors={errors}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('name')} label={t.contact.name} autoComplete="name" />
        <TextField {...field('email')} label={t.email} type="email" autoComplete="email" inputMode="email" />
      </div>
      <TextField {...field('subject')} label={t.contact.subject} />
      <TextAreaField {...field('body')} label={t.contact.body} rows={7} />
      <div className="flex flex-col gap-4 sm:flex-row sm:items-center sm:gap-6">
        <Button type="submit" variant="gold" size="large" className="shrink-0">
          {t.contact.send}
        </Button>
        <p className="lu-help">{t.contact.privacy}</p>
      </div>
    </FormFrame>
  )
}
