import { requireSession } from '@/features/clients/server'
import { myReadings, ReadingRow, sanctuaryMessages } from '@/features/readings/server'
import { inLocale } from '@/shared/locale'
import { EmptyState, Screen } from '@/ui'

/** The library: what was delivered stays. */
export default async function ReadingsPage() {
  const { locale } = await requireSession('/sanctuaire/lectures')
  const t = inLocale(sanctuaryMessages, locale).library
  const readings = await myReadings()
  return (
    <Screen locale={locale} title={t.title} lead={t.lead}>
      {readings.length === 0 && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
      {readings.map((reading) => (
        <ReadingRow key={reading.id} reading={reading} locale={locale} />
      ))}
    </Screen>
  )
}
