import { formatMoment } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, Eyebrow, Heading, Timeline } from '@/ui'
import { journeyAction } from '../domain/journey-action'
import { journeySteps } from '../domain/journey-steps'
import { messages } from '../messages'
import type { Journey } from '../queries/list-journeys'

/** Where one reading is, and the one thing to do now. */
export function JourneyCard({ journey, locale, isMain }: { journey: Journey; locale: Locale; isMain: boolean }) {
  const t = inLocale(messages, locale)
  const action = journeyAction(journey)
  return (
    <Card as="section" className="grid gap-5" aria-labelledby={`journey-${journey.orderId}`}>
      <div className="grid gap-2">
        <Eyebrow>{journey.offerName}</Eyebrow>
        <Heading level={2} size="card" id={`journey-${journey.orderId}`}>
          {t.title[journey.stage]}
        </Heading>
      </div>
      {journey.stage !== 'closed' && <Timeline steps={journeySteps(journey, locale)} />}
      {action && (
        <ButtonLink href={action.href} variant={isMain && action.isMain ? 'gold' : 'outline'} wide>
          {t.action[action.words]}
        </ButtonLink>
      )}
      <p className="text-step-small text-quiet">
        {journey.orderNumber}
        {journey.paidAt && ` · ${formatMoment(journey.paidAt, locale)}`}
      </p>
    </Card>
  )
}
