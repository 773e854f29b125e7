import { requireSession } from '@/features/clients/server'
import { myReading, myReadings, sanctuaryMessages, SynthesisView } from '@/features/readings/server'
import { formatDate } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { Card, EmptyState, Eyebrow, Screen, TextLink } from '@/ui'

/** The heart of the last reading, on one screen. */
export default async function SynthesisPage() {
  const { locale } = await requireSession('/sanctuaire/synthese')
  const t = inLocale(sanctuaryMessages, locale).synthesis
  const [latest] = await myReadings()
  const reading = latest && (await myReading(latest.id))
  const synthesis = reading?.sealed.sections
    .map(({ content }) => content)
    .find((content) => content.kind === 'synthesis')
  return (
    <Screen locale={locale} title={t.title} lead={t.lead}>
      {reading && synthesis?.kind === 'synthesis' ? (
        <Card padding="large" className="grid gap-6">
          <Eyebrow>{t.from(reading.offerName, formatDate(reading.sealedAt, locale))}</Eyebrow>
          <SynthesisView section={synthesis} locale={locale} />
          <TextLink href={`/sanctuaire/lectures/${reading.id}`}>{t.open}</TextLink>
        </Card>
      ) : (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
    </Screen>
  )
}
