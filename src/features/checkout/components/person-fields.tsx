import { inLocale, type Locale } from '@/shared/locale'
import { TextField } from '@/ui'
import type { CheckoutDraft } from '../domain/checkout-draft'
import { screenMessages } from './messages'

type PersonFieldsProps = {
  draft: CheckoutDraft
  change: (changed: Partial<CheckoutDraft>) => void
  errorOf: (field: string) => string | undefined
  locale: Locale
}

/** Part one: who buys. */
export function PersonFields({ draft, change, errorOf, locale }: PersonFieldsProps) {
  const t = inLocale(screenMessages, locale).you
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField
        className="sm:col-span-2"
        name="email"
        label={t.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        maxLength={254}
        locale={locale}
        error={errorOf('email')}
        value={draft.email}
        onChange={({ target }) => change({ email: target.value })}
      />
      <TextField
        name="firstName"
        label={t.firstName}
        help={t.firstNameHelp}
        autoComplete="given-name"
        required
        maxLength={80}
        locale={locale}
        error={errorOf('firstName')}
        value={draft.firstName}
        onChange={({ target }) => change({ firstName: target.value })}
      />
      <TextField
        name="lastName"
        label={t.lastName}
        help={t.lastNameHelp}
        autoComplete="family-name"
        maxLength={80}
        locale={locale}
        error={errorOf('lastName')}
        value={draft.lastName}
        onChange={({ target }) => change({ lastName: target.value })}
      />
    </div>
  )
}
