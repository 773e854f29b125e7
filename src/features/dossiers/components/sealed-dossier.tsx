import { formatMoment } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, Container, Eyebrow, Heading, Lead, Notice, Page, Seal } from '@/ui'
import { messages } from '../messages'
import type { DossierView } from '../queries/view-dossier'
import { Fingerprint } from './fingerprint'
import { ReviewGroups } from './review/review-groups'

/** What was transmitted, to be read again: nothing in it changes any more. */
export function SealedDossier({ view, locale }: { view: DossierView; locale: Locale }) {
  const t = inLocale(messages, locale)
  return (
    <Page ground="paper" locale={locale}>
      <main id="content">
        <Container width="reading" className="grid gap-8 py-8 lg:py-14">
          <div className="grid gap-3">
            <BackLink href="/sanctuaire">{t.back}</BackLink>
            <Eyebrow>{[t.sealed.eyebrow, view.offerName].join(' · ')}</Eyebrow>
            <Heading level={1} size="screen">
              {t.sealed.title}
            </Heading>
            {view.sealedAt && <Lead>{t.sealed.lead(formatMoment(view.sealedAt, locale))}</Lead>}
          </div>
          {view.dueAt && !view.isDelivered && (
            <Notice tone="success" title={`${t.received.title} ${t.received.lead}`} locale={locale}>
              {t.received.weWillWrite}
            </Notice>
          )}
          <ReviewGroups form={view.form} answers={view.answers} photos={view.photos} locale={locale} />
          {view.seal && (
            <div className="flex items-start gap-4 border-t border-line pt-6">
              <Seal size={44} />
              <Fingerprint seal={view.seal} locale={locale} />
            </div>
          )}
        </Container>
      </main>
    </Page>
  )
}
