import { inLocale, type Locale } from '@/shared/locale'
import { Notice } from '@/ui'
import type { FormKind } from '../commands/keep-draft'
import { messages } from '../messages'

/** What stands in a form's place once it was taken. */
export function FormDone({ form, locale }: { form: FormKind; locale: Locale }) {
  const { title, text } = inLocale(messages, locale).done[form]
  return (
    <div data-live="">
      <div data-focus="" tabIndex={-1}>
        <Notice tone="success" title={title} locale={locale} live>
          {text}
        </Notice>
      </div>
    </div>
  )
}
