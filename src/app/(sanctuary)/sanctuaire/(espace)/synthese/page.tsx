import { requireSession } from '@/features/clients/server'
import { myReading, myReadings, sanctuaryMessages, SynthesisView } from '@/features/readings/server'
import { formatDate } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { Card, Container, EmptyState, Eyebrow, Heading, Lead, Page, TextLink } from '@/ui'

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
    <Page ground="paper" followDark locale={locale}>
      <main id="content">
        <Container width="reading" className="grid gap-6 py-8 lg:py-14">
          <div className="grid gap-2">
            <Heading level={1} size="screen">
              {t.title}
            </Heading>
            <Lead>{t.lead}</Lead>
          </div>
          {reading && synthesis?.kind === 'synthesis' ? (
            <Card padding="large" className="grid gap-6">
              <Eyebrow>{t.from(reading.offerName, formatDate(reading.sealedAt, locale))}</Eyebrow>
              <SynthesisView section={synthesis} locale={locale} />
              <TextLink href={`/sanctuaire/lectures/${reading.id}`}>{t.open}</TextLink>
            </Card>
          ) : (
            <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
          )}
        </Container>
      </main>
    </Page>
  )
}
