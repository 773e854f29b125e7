import { storefrontPath } from '@/features/content'
import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { Card, Heading, TextLink } from '@/ui'
import { messages } from '../messages'

/** What the law wants to be read before an order: who sells, the tax, the right of withdrawal; and what a reading is not. */
export function OfferLegal({ settings, locale }: { settings: Setting; locale: Locale }) {
  const t = inLocale(messages, locale).offer
  const { name, vatRegime } = settings.seller
  return (
    <Card as="section" padding="large" aria-labelledby="avant" className="gap-3 text-[0.9375rem] leading-relaxed">
      <Heading level={2} size="card" id="avant">
        {t.legal}
      </Heading>
      <p>
        {t.legalSeller(name)} {vatRegime === 'franchise' ? t.legalTaxFranchise : t.legalTaxIncluded}
      </p>
      <p>{t.legalWithdrawal}</p>
      <p>{t.legalNature}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {settings.legalPages?.map((page) => (
          <TextLink key={page.slug} target="_self" href={storefrontPath(locale, `/legal/${page.slug}`)}>
            {page.title}
          </TextLink>
        ))}
      </p>
    </Card>
  )
}
