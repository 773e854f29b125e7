'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { RefreshOften } from '@/platform/desk/refresh-often'
import { inLocale, type Locale } from '@/shared/locale'
import { Notice } from '@/ui'
import type { JudgedPoint, Judgement } from '../commands/judge-content'
import type { DeskReading } from '../queries/get-reading-for-desk'
import { ConflictDialog } from './conflict-dialog'
import { draftDoor } from './draft-door'
import { DraftStore, type Conflict } from './draft-store'
import { messages } from './messages'
import { PagePreview } from './page-preview'
import { QualityPanel } from './quality-panel'
import { ReadingState } from './reading-state'
import { SectionPane } from './section-pane'
import { SectionTabs } from './section-tabs'
import { useAim } from './use-aim'
import { useInsertion } from './use-insertion'
import { useSaveOnLeaving } from './use-save-on-leaving'
import { WorkshopSide, type InstrumentPanel } from './workshop-side'
import { WorkshopTop } from './workshop-top'

export type WorkshopProps = {
  reading: DeskReading
  userId: string
  now: number
  dossier: ReactNode
  instruments: InstrumentPanel[]
  history: ReactNode
  versions: ReactNode
  locale: Locale
}

/** One reading in hand: dossier, words, quality. Everything that waits for the server says so where it happens. */
export function Workshop({ reading, userId, now, dossier, instruments, history, versions, locale }: WorkshopProps) {
  const { template, canEdit, status, order } = reading
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [store] = useState(() => new DraftStore(draftDoor(reading.id, locale), reading))
  const draft = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  const [current, setCurrent] = useState(template.sections[0]?.key ?? '')
  const [postponed, setPostponed] = useState<Conflict | null>(null)
  const [refusal, setRefusal] = useState('')
  const aim = useAim()
  useSaveOnLeaving(store)
  useEffect(() => {
    store.restore()
    return () => store.dispose()
  }, [store])
  const index = template.sections.findIndex(({ key }) => key === current)
  const section = template.sections[index]
  const content = section && draft.content[section.key]

  const { remember, insert } = useInsertion({
    key: current,
    content,
    onChange: (next) => store.edit(current, next),
  })

  /** Something done to the reading as a whole: its refusal is a sentence, its success opens the reading anew. */
  const act = async (action: string, body?: object): Promise<string | undefined> => {
    const answer = await callDesk(`/readings/${reading.id}/${action}`, { body, locale })
    router.refresh()
    return answer.ok ? undefined : answer.message
  }
  const seal = async (): Promise<string | undefined> => {
    if (!(await store.flush())) return t.save[store.snapshot().save.kind === 'conflict' ? 'conflict' : 'refused']
    return act('seal', { revision: store.snapshot().revision })
  }
  const acknowledge = async (keys: string[]) => {
    setRefusal('')
    if (!(await store.flush())) return
    const body = { revision: store.snapshot().revision, keys }
    const answer = await callDesk<{ gate: Judgement }>(`/readings/${reading.id}/acknowledge`, { body, locale })
    if (answer.ok) store.judge(answer.gate)
    else setRefusal(answer.message)
  }
  const go = (point: JudgedPoint) => {
    setCurrent(point.sectionKey)
    aim.at(point)
  }
  const turn = (by: 1 | -1) => {
    const next = template.sections[index + by]
    if (!next) return
    setCurrent(next.key)
    aim.at({ sectionKey: next.key })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return
    if (event.key === 's') {
      event.preventDefault()
      void store.flush()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      turn(1)
    }
  }

  const isWaiting = status === 'draft' || (status === 'sealed' && !reading.deliveredAt)
  return (
    <div className="workshop-body" onKeyDown={onKeyDown}>
      {!canEdit && <RefreshOften seconds={isWaiting ? 8 : 60} />}
      <WorkshopTop
        reading={reading}
        draft={draft}
        store={store}
        userId={userId}
        now={now}
        history={history}
        act={act}
        seal={seal}
        go={go}
        onOpenConflict={() => setPostponed(null)}
        locale={locale}
      />
      <div className="workshop-columns">
        <aside className="workshop-dossier" aria-label={t.dossier.title}>
          <details open ref={foldWhenNarrow} className="workshop-fold">
            <summary className="workshop-title">{t.dossier.title}</summary>
            <WorkshopSide
              dossier={dossier}
              instruments={instruments}
              onInsert={canEdit ? insert : undefined}
              sectionTitle={section?.title ?? ''}
              locale={locale}
            />
          </details>
        </aside>
        <main id="content" className="workshop-main" onFocus={remember}>
          <ReadingState reading={reading} userId={userId} now={now} act={act} locale={locale} />
          {(draft.isRestored || refusal) && (
            <Notice tone={refusal ? 'danger' : 'info'} live className="mx-6 mt-4" locale={locale}>
              {refusal || t.save.restored}
            </Notice>
          )}
          <SectionTabs
            template={template}
            content={draft.content}
            gate={draft.gate}
            current={current}
            onChoose={setCurrent}
            locale={locale}
          />
          {section && content && (
            <SectionPane
              key={section.key}
              section={section}
              content={content}
              points={draft.gate.points.filter(({ sectionKey }) => sectionKey === section.key)}
              canEdit={canEdit}
              onChange={(next) => store.edit(section.key, next)}
              onTurn={turn}
              hasPrevious={index > 0}
              hasNext={index < template.sections.length - 1}
              locale={locale}
            />
          )}
        </main>
        <aside className="workshop-quality" aria-label={t.quality.title}>
          {status === 'sealed' ? (
            versions
          ) : (
            <QualityPanel
              gate={draft.gate}
              template={template}
              onAcknowledge={canEdit ? acknowledge : undefined}
              onGo={go}
              locale={locale}
            />
          )}
          {section && content && (
            <PagePreview section={section} content={content} number={index + 1} locale={order.locale} />
          )}
          {status !== 'sealed' && reading.versions.length > 0 && versions}
        </aside>
      </div>
      {draft.conflict && (
        <ConflictDialog
          conflict={draft.conflict}
          mine={draft.content}
          template={template}
          open={draft.conflict !== postponed}
          onOpenChange={(open) => setPostponed(open ? null : draft.conflict)}
          onResolve={(choices) => void store.resolve(choices)}
          locale={locale}
        />
      )}
    </div>
  )
}

/** On a telephone the words come first: the dossier opens at a press. */
function foldWhenNarrow(details: HTMLDetailsElement | null): void {
  if (details && window.matchMedia('(max-width: 46rem)').matches) details.open = false
}
