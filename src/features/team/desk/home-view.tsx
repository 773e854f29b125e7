import type { AdminViewServerProps } from 'payload'
import { listQueue, queueFilters, type Queue, type QueueFilter } from '@/features/readings'
import { DeskSheet, visitOf, type DeskVisit } from '@/platform/desk/desk-frame'
import { RefreshOften } from '@/platform/desk/refresh-often'
import { inLocale } from '@/shared/locale'
import { EmptyState, Heading, TextLink } from '@/ui'
import { messages } from '../messages'
import { searchOrders } from '../queries/search-orders'
import { ContentHome } from './content-home'
import { FoundOrders } from './found-orders'
import { QueueFilters } from './queue-filters'
import { QueuePages } from './queue-pages'
import { QueueSearch } from './queue-search'
import { QueueTable } from './queue-table'

/** `/admin`: the queue for who works on readings, a calm way into the content for editors. */
export async function HomeView(view: AdminViewServerProps) {
  const visit = visitOf(view)
  return <DeskSheet>{visit.role === 'editor' ? <ContentHome visit={visit} /> : <QueueHome visit={visit} />}</DeskSheet>
}

async function QueueHome({ visit }: { visit: DeskVisit }) {
  const { locale, role } = visit
  const t = inLocale(messages, locale).queue
  const words = visit.search('q')?.trim() ?? ''
  return (
    <main id="content" className="desk-page">
      <RefreshOften seconds={60} />
      <NewMessages visit={visit} />
      <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <Heading level={1} size="title">
          {t.title}
        </Heading>
        <QueueSearch words={words} isAdmin={role === 'admin'} locale={locale} />
      </header>
      {words === '' ? (
        <QueueList visit={visit} />
      ) : (
        <FoundOrders
          orders={await searchOrders(visit.payload, { words, user: visit.user })}
          words={words}
          visit={visit}
        />
      )}
    </main>
  )
}

/** How many visitors' messages wait, when some do. */
async function NewMessages({ visit: { payload, user, locale } }: { visit: DeskVisit }) {
  const { totalDocs } = await payload.count({
    collection: 'contact-messages',
    where: { status: { equals: 'new' }, isAside: { not_equals: true } },
    overrideAccess: false,
    user,
  })
  if (totalDocs === 0) return null
  return (
    <p className="mb-4">
      <TextLink href="/admin/collections/contact-messages">
        {inLocale(messages, locale).queue.messages(totalDocs)}
      </TextLink>
    </p>
  )
}

async function QueueList({ visit }: { visit: DeskVisit }) {
  const { locale } = visit
  const t = inLocale(messages, locale).queue
  const { filter, queue } = await queueOf(visit)
  const { title, text } = t.empty[filter]
  return (
    <>
      <QueueFilters filter={filter} counts={queue.counts} locale={locale} />
      {queue.rows.length === 0 ? (
        <EmptyState title={title} seed={filter}>
          {text}
        </EmptyState>
      ) : (
        <QueueTable rows={queue.rows} now={visit.now} locale={locale} />
      )}
      <QueuePages filter={filter} page={queue.page} hasMore={queue.hasMore} locale={locale} />
    </>
  )
}

/** Without a filter in the address: what may be taken, else what is in one's own hands, else everything. */
async function queueOf({ payload, user, search }: DeskVisit): Promise<{ filter: QueueFilter; queue: Queue }> {
  const asked = queueFilters.find((one) => one === search('vue'))
  const page = Number(search('page') ?? 1)
  const first = asked ?? 'to-take'
  const queue = await listQueue(payload, { user, filter: first, page })
  if (asked || queue.rows.length > 0) return { filter: first, queue }
  const filter = queue.counts.mine > 0 ? 'mine' : 'open'
  return { filter, queue: await listQueue(payload, { user, filter }) }
}
