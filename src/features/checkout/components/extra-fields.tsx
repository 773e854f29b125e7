import type { ExtraView } from '@/features/catalog'
import { frenchSpaces } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Checkbox } from '@/ui'
import { screenMessages } from './messages'

type ExtraFieldsProps = {
  extras: ExtraView[]
  chosen: string[]
  onChange: (extraSlugs: string[]) => void
  locale: Locale
}

/** Part two: what may be added, each a box with its price. */
export function ExtraFields({ extras, chosen, onChange, locale }: ExtraFieldsProps) {
  const t = inLocale(screenMessages, locale).options
  return (
    <div className="divide-y divide-line border-y border-line">
      {extras.map(({ slug, name, tagline, priceCents, currency }) => (
        <Checkbox
          key={slug}
          id={`option-${slug}`}
          name="extraSlugs"
          value={slug}
          className="py-2 [&_.lu-choice-label]:flex-1"
          label={
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium text-strong">{name}</span>
              <span className="whitespace-nowrap tabular-nums">
                {t.plus(formatMoney({ amountCents: priceCents, currency }, locale))}
              </span>
            </span>
          }
          help={tagline ? frenchSpaces(tagline, locale) : undefined}
          checked={chosen.includes(slug)}
          onChange={({ target }) => onChange(target.checked ? [...chosen, slug] : chosen.filter((one) => one !== slug))}
        />
      ))}
    </div>
  )
}
