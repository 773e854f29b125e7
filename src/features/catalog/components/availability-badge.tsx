import { inLocale, type Locale } from '@/shared/locale'
import { Badge } from '@/ui'
import { isOnSale, type Availability } from '../domain/availability'
import { messages } from '../messages'

/** « Bientôt », « Complet pour le moment »; nothing while it can be bought. */
export function AvailabilityBadge({ availability, locale }: { availability: Availability; locale: Locale }) {
  if (isOnSale({ availability })) return null
  const t = inLocale(messages, locale).availability
  return (
    <Badge tone={availability === 'coming-soon' ? 'gold' : 'neutral'}>
      {availability === 'coming-soon' ? t.soon : t.soldOut}
    </Badge>
  )
}
