'use client'

import { useState, type ReactNode } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Badge, Button, Icon } from '@/ui'
import { Sheet } from '@/ui/client'
import type { JudgedPoint } from '../commands/judge-content'
import type { DeskReading } from '../queries/get-reading-for-desk'
import { ConfirmDialog } from './confirm-dialog'
import type { DraftState, DraftStore } from './draft-store'
import { messages } from './messages'
import { PreviewDialog } from './preview-dialog'
import { PromiseBadge } from './promise-badge'
import { ReopenDialog } from './reopen-dialog'
import { SaveStatus } from './save-status'
import { SealDialog } from './seal-dialog'

type Props = {
  reading: DeskReading
  draft: DraftState
  store: DraftStore
  userId: string
  now: number
  history: ReactNode
  act: (action: string, body?: object) => Promise<string | undefined>
  seal: () => Promise<string | undefined>
  go: (point: JudgedPoint) => void
  onOpenConflict: () => void
  locale: Locale
}

/** The line over the workshop: which order, whose, by when, saved or not; then what may be done with the whole. */
export function WorkshopTop(props: Props) {
  const { reading, draft, store, userId, now, locale, onOpenConflict } = props
  const { order, status, canEdit, expert, versionNumber, deliveredAt } = reading
  const t = inLocale(messages, locale)
  return (
    <header className="workshop-top">
      <div className="workshop-top-facts">
        <Anchor href={`/admin/commandes/${order.id}`} className="workshop-number">
          {order.number}
        </Anchor>
        <span>{`${clientName(order)} · ${order.offerName}`}</span>
        <HolderBadge
          status={status}
          isMine={expert?.id === userId}
          name={expert?.publicName ?? null}
          isDelivered={deliveredAt !== null}
          locale={locale}
        />
        {order.isPriority && <Badge tone="gold">{t.top.priority}</Badge>}
        {versionNumber > 1 && <Badge>{t.top.version(versionNumber)}</Badge>}
        {order.dueAt && status !== 'sealed' && <PromiseBadge dueAt={order.dueAt} now={now} locale={locale} />}
      </div>
      <div className="workshop-top-actions">
        {canEdit && (
          <SaveStatus
            save={draft.save}
            onRetry={() => void store.flush()}
            onOpenConflict={onOpenConflict}
            locale={locale}
          />
        )}
        <TopActions {...props} />
      </div>
    </header>
  )
}

function TopActions({ reading, draft, store, history, act, seal, go, locale }: Props) {
  const t = inLocale(messages, locale)
  const { canEdit, status, order, deliveredAt } = reading
  const mayRequest = canEdit || (status === 'draft' && reading.expert === null)
  return (
    <>
      <Sheet
        title={t.history.title}
        trigger={
          <Button variant="quiet" size="small">
            {t.top.history}
          </Button>
        }
        locale={locale}
      >
        {history}
      </Sheet>
      {canEdit && (
        <ConfirmDialog
          trigger={
            <Button variant="quiet" size="small" title={t.releasing.confirm}>
              {t.top.release}
            </Button>
          }
          words={t.releasing}
          locale={locale}
          onConfirm={() => saved(store, () => act('release'))}
        />
      )}
      {mayRequest && (
        <ConfirmDialog
          trigger={
            <Button size="small" title={t.top.requestLong}>
              {t.top.request}
            </Button>
          }
          words={t.requesting}
          locale={locale}
          onConfirm={() => saved(store, () => act('request-draft'))}
        />
      )}
      <PreviewDialog
        readingId={reading.id}
        template={reading.template}
        content={draft.content}
        order={order}
        versionNumber={reading.versionNumber}
        trigger={
          <Button size="small" icon={<Icon name="eye" size={17} />}>
            {t.top.preview}
          </Button>
        }
        onOpen={() => void store.flush()}
        locale={locale}
      />
      {canEdit && <SealButton reading={reading} draft={draft} store={store} seal={seal} go={go} locale={locale} />}
      {status === 'sealed' && deliveredAt && (
        <ReopenDialog onReopen={(reason) => act('reopen', { reason })} locale={locale} />
      )}
    </>
  )
}

function SealButton({
  reading,
  draft,
  store,
  seal,
  go,
  locale,
}: Pick<Props, 'reading' | 'draft' | 'store' | 'seal' | 'go' | 'locale'>) {
  const t = inLocale(messages, locale)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const open = async () => {
    setFailure('')
    setOpen(true)
    await store.flush()
  }
  const confirm = async () => {
    setBusy(true)
    const refused = await seal()
    setBusy(false)
    setFailure(refused ?? '')
    if (refused === undefined) setOpen(false)
  }
  return (
    <>
      <Button variant="gold" size="small" onClick={open}>
        {t.top.seal}
      </Button>
      <SealDialog
        gate={draft.gate}
        content={draft.content}
        template={reading.template}
        recipient={t.sealing.for(clientName(reading.order), reading.order.offerName)}
        open={isOpen}
        isBusy={isBusy}
        failure={failure}
        onOpenChange={setOpen}
        onConfirm={confirm}
        onGo={(point) => {
          setOpen(false)
          go(point)
        }}
        locale={locale}
      />
    </>
  )
}

type Holder = {
  status: DeskReading['status']
  isMine: boolean
  name: string | null
  isDelivered: boolean
  locale: Locale
}

function HolderBadge({ status, isMine, name, isDelivered, locale }: Holder) {
  const t = inLocale(messages, locale).top
  if (status === 'sealed')
    return (
      <Badge tone="success" icon="seal">
        {isDelivered ? t.delivered : t.sealed}
      </Badge>
    )
  if (isMine) return <Badge tone="success">{t.mine}</Badge>
  return name ? <Badge>{t.held(name)}</Badge> : <Badge tone="info">{t.free}</Badge>
}

/** Nothing is given away or replaced before the words on the screen are stored. */
async function saved(store: DraftStore, then: () => Promise<string | undefined>): Promise<string | undefined> {
  return (await store.flush()) || !store.isDirty ? then() : store.snapshot().save.message
}

/** « Camille M. » */
const clientName = ({ firstName, lastName }: DeskReading['order']): string => {
  const initial = [...(lastName?.trim() ?? '')][0]
  return initial ? `${firstName} ${initial.toLocaleUpperCase('fr')}.` : firstName
}
