import type { AdminViewServerProps } from 'payload'
import { DeskFrame, Refusal, visitOf } from '@/platform/desk/desk-frame'
import { isAppError } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { BackLink, EmptyState } from '@/ui'
import { getReadingForDesk } from '../queries/get-reading-for-desk'
import { listSampleChoices } from '../queries/list-sample-choices'
import { readInstruments } from '../queries/read-instruments'
import { DeskRail } from './desk-rail'
import { DossierPanel } from './dossier-panel'
import { instrumentPanels } from './instrument-panels'
import { messages } from './messages'
import { OrderHistory } from './order-history'
import { readDossier } from './read-dossier'
import { readTimeline } from './read-timeline'
import { SealedPanel } from './sealed-panel'
import { Workshop } from './workshop'
import './workshop.css'

/** `/admin/lectures/:id`: the sealed dossier, the words, what the gate says of them, and the way to the seal. */
export async function WorkshopView(view: AdminViewServerProps) {
  const visit = visitOf(view)
  const { payload, user, userId, role, locale, segments } = visit
  if (role === 'editor')
    return (
      <DeskFrame view={view}>
        <Refusal locale={locale} />
      </DeskFrame>
    )
  const t = inLocale(messages, locale)
  const reading = await getReadingForDesk(payload, { readingId: segments[1] ?? '', user }).catch(absent)
  if (!reading)
    return (
      <DeskFrame view={view}>
        <main id="content" className="desk-page">
          <BackLink href="/admin">{t.top.back}</BackLink>
          <EmptyState title={t.missing} seed="reading" />
        </main>
      </DeskFrame>
    )
  const [dossier, instruments, timeline, samples] = await Promise.all([
    readDossier(payload, { dossierId: reading.dossierId, user, locale }),
    readInstruments(payload, { dossierId: reading.dossierId }),
    readTimeline(payload, { orderId: reading.order.id, user }),
    listSampleChoices(payload, { readingId: reading.id, user }),
  ])
  const { status, versionNumber, revision, canEdit } = reading
  // While it is being written the page keeps its own words; anything else that changes the reading opens it anew.
  const life = [status, versionNumber, canEdit, canEdit ? '' : revision].join(':')
  return (
    <div className="lumira-desk workshop" data-lumira-view="">
      <DeskRail role={role} locale={locale} />
      <Workshop
        key={life}
        reading={reading}
        userId={userId}
        now={visit.now}
        dossier={dossier && <DossierPanel dossier={dossier} locale={locale} />}
        instruments={instrumentPanels({ readingId: reading.id, instruments, locale })}
        history={<OrderHistory entries={timeline} locale={locale} />}
        versions={<SealedPanel versions={reading.versions} samples={samples} locale={locale} />}
        locale={locale}
      />
    </div>
  )
}

function absent(error: unknown): null {
  if (isAppError(error) && error.code === 'NOT_FOUND') return null
  throw error
}
