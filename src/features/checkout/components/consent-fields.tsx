import { inLocale } from '@/shared/locale'
import { Checkbox, TextLink } from '@/ui'
import { consentNames, type CheckoutDraft } from '../domain/checkout-draft'
import type { CheckoutView } from './checkout-view'
import { screenMessages } from './messages'

type ConsentFieldsProps = Pick<CheckoutView, 'consents' | 'termsHref' | 'locale'> & {
  draft: CheckoutDraft
  change: (changed: Partial<CheckoutDraft>) => void
  errorOf: (field: string) => string | undefined
}

/** Three boxes, separate and never ticked in advance, with the exact words that are stored. */
export function ConsentFields({ consents, termsHref, locale, draft, change, errorOf }: ConsentFieldsProps) {
  const t = inLocale(screenMessages, locale).payment
  return (
    <div className="flex flex-col gap-1">
      {consentNames.map((name) => (
        <Checkbox
          key={name}
          name={name}
          required
          locale={locale}
          label={consents[name]}
          help={
            name === 'terms' && termsHref ? (
              <TextLink href={termsHref} target="_blank">
                {t.readTerms} {t.opensElsewhere}
              </TextLink>
            ) : undefined
          }
          error={errorOf(name)}
          checked={draft[name]}
          onChange={({ target }) => change({ [name]: target.checked })}
        />
      ))}
    </div>
  )
}
