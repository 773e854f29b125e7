import { inLocale } from '@/shared/locale'
import { messages } from '../messages'
import { AddressLine } from './address-line'
import { FormFrame, type FormProps } from './form-frame'

/** On the page of an offer that is not on sale: tells once when it is. `offer` is its slug. */
export function WaitingListForm({ locale, offer, id = 'attente', typed, errors }: FormProps & { offer: string }) {
  const t = inLocale(messages, locale).waiting
  return (
    <FormFrame locale={locale} id={id} action="/api/contact/waiting" label={t.label} errors={errors}>
      <input type="hidden" name="offer" value={offer} />
      <AddressLine {...{ locale, id, typed, errors }} help={t.privacy} send={t.send} variant="gold" />
    </FormFrame>
  )
}
