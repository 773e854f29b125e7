import { requireSession } from '@/features/clients/server'
import { myReadings, ReadingRow, sanctuaryMessages } from '@/features/readings/server'
import { inLocale } from '@/shared/locale'
import { Container, EmptyState, Heading, Lead, Page } from '@/ui'

/** The library: what was delivered stays. */
export default async function ReadingsPage() {
  const { locale } = await requireSession('/sanctuaire/lectures')
  const t = inLocale(sanctuaryMessages, locale).library
  const readings = await myReadings()
  return (
    <Page ground="paper" followDark locale={locale}>
      <main id="content">
        <Container width="reading" className="grid gap-6 py-8 lg:py-14">
          <div className="grid gap-2">
            <Heading level={1} size="screen">
              {t.title}
            </Heading>
            <Lead>{t.lead}</Lead>
          </div>
          {readings.length === 0 && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
          {readings.map((reading) => (
            <ReadingRow key={reading.id} reading={reading} locale={locale} />
          ))}
        </Container>
      </main>
    </Page>
  )
}
