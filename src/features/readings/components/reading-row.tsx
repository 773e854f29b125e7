import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, Eyebrow, Heading } from '@/ui'
import { messages } from '../messages'
import type { SealedReadingSummary } from '../queries/list-sealed-readings'

/** A delivered reading in the client's library. */
export function ReadingRow({ reading, locale }: { reading: SealedReadingSummary; locale: Locale }) {
  const t = inLocale(messages, locale).library
  const pdf = reading.deliverables.find(({ kind }) => kind === 'pdf')
  return (
    <Card as="article" className="grid gap-5" aria-labelledby={`reading-${reading.id}`}>
      <div className="grid gap-2">
        <Eyebrow>{t.deliveredOn(formatDate(reading.deliveredAt, locale))}</Eyebrow>
        <Heading level={2} size="card" id={`reading-${reading.id}`}>
          {reading.offerName}
        </Heading>
        <p className="text-quiet">{t.by(reading.expertName)}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/sanctuaire/lectures/${reading.id}`} variant="solid">
          {t.open}
        </ButtonLink>
        {pdf && <ButtonLink href={`/api/sanctuaire/livrables/${pdf.id}`}>{t.pdf}</ButtonLink>}
      </div>
    </Card>
  )
}
