import { notFound } from 'next/navigation'
import { requireSession } from '@/features/clients/server'
import { publicNameOf, shortSeal } from '@/features/readings'
import {
  instrumentParts,
  myCalendarSince,
  myReading,
  ReadingChapters,
  ReadingInstruments,
  sanctuaryMessages,
} from '@/features/readings/server'
import { getOwnReview } from '@/features/reviews'
import { OwnReviewPanel } from '@/features/reviews/server'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { formatDate } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { BackLink, ButtonLink, Container, Eyebrow, Heading, Page, Seal } from '@/ui'

/** A sealed reading, read as the client it was written for. */
export default async function ReadingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { locale, user, lastName } = await requireSession(`/sanctuaire/lectures/${id}`)
  const reading = await myReading(id).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'NOT_FOUND') notFound()
    throw error
  })
  const [review, calendarSince] = await Promise.all([
    getOwnReview(await getPayload(), { readingId: id, user }),
    myCalendarSince(id),
  ])
  const t = inLocale(sanctuaryMessages, locale)
  const pdf = reading.deliverables.find(({ kind }) => kind === 'pdf')
  return (
    <Page ground="paper" locale={locale}>
      <main id="content">
        <Container width="reading" className="py-6 lg:py-12">
          <div className="mb-8 flex items-center justify-between gap-4">
            <BackLink href="/sanctuaire/lectures">{t.reading.back}</BackLink>
            {pdf && (
              <ButtonLink href={`/api/sanctuaire/livrables/${pdf.id}`} size="small">
                {t.reading.download}
              </ButtonLink>
            )}
          </div>
          <header className="mb-10 grid gap-3">
            <Eyebrow>{reading.offerName}</Eyebrow>
            <Heading level={1} size="title">
              {t.reading.title}
            </Heading>
          </header>
          <ReadingChapters
            sealed={reading.sealed}
            parts={instrumentParts(reading.instruments, locale)}
            locale={locale}
          />
          {reading.instruments && (
            <ReadingInstruments
              readingId={id}
              instruments={reading.instruments}
              deliverables={reading.deliverables}
              calendarSince={calendarSince}
              locale={locale}
            />
          )}
          <footer className="grid gap-6 border-t border-line pt-8">
            <p className="font-reading text-step-1 text-text">{t.reading.honest}</p>
            <div className="flex items-center gap-4">
              <Seal size={44} />
              <p className="text-step-note text-quiet">
                {t.reading.sealedOn(formatDate(reading.sealedAt, locale), reading.expertName)}
                <br />
                <span title={reading.seal}>{t.reading.seal(shortSeal(reading.seal))}</span>
              </p>
            </div>
            <div className="flex flex-wrap gap-3">
              {pdf && (
                <ButtonLink href={`/api/sanctuaire/livrables/${pdf.id}`} variant="solid">
                  {t.reading.download}
                </ButtonLink>
              )}
              <ButtonLink href={`/sanctuaire/eclairage?commande=${reading.orderId}`}>{t.reading.ask}</ButtonLink>
            </div>
          </footer>
          <OwnReviewPanel
            readingId={id}
            review={review}
            suggestedName={publicNameOf({ name: [reading.firstName, lastName].filter(Boolean).join(' ') })}
            locale={locale}
          />
        </Container>
      </main>
    </Page>
  )
}
