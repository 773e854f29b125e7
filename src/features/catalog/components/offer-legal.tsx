import type { LinkView } from '@/features/content'
import type { Setting } from '@/payload-types'
import { inLocale, type Locale } from '@/shared/locale'
import { Card, Heading, TextLink } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { priceOf } from './offer-price'

type OfferLegalProps = { offer: OfferView; settings: Setting; legal: LinkView[]; locale: Locale }

/** What the law wants to be read before an order: the price with its tax, who sells, when it is delivered, the right of withdrawal; and what a reading is not. */
export function OfferLegal({ offer, settings, legal, locale }: OfferLegalProps) {
  const t = inLocale(messages, locale).offer
  const { seller, promises } = settings
  const tax = seller.vatRegime === 'franchise' ? t.legalTaxFranchise : t.legalTaxIncluded
  return (
    <Card as="section" padding="large" aria-labelledby="avant" className="gap-3 text-[0.9375rem] leading-relaxed">
      <Heading level={2} size="card" id="avant">
        {t.legal}
      </Heading>
      <p>{offer.isFree ? t.legalFree : `${t.legalPrice(priceOf(offer, locale))} ${tax}`}</p>
      <p>
        {t.legalSeller(seller.name)} {t.legalDelivery(promises.deliveryHours)}
      </p>
      <p>{t.legalWithdrawal}</p>
      <p>{t.legalNature}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {legal.map(({ label, href }) => (
          <TextLink key={href} target="_self" href={href}>
            {label}
          </TextLink>
        ))}
      </p>
    </Card>
  )
}
