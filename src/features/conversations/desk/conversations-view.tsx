import type { AdminViewServerProps } from 'payload'
import { DeskFrame, Refusal, visitOf, type DeskVisit } from '@/platform/desk/desk-frame'
import { RefreshOften } from '@/platform/desk/refresh-often'
import { isAppError } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { Anchor, ButtonLink, EmptyState, Heading, Lead } from '@/ui'
import { markRead } from '../commands/mark-read'
import { getConversationForDesk } from '../queries/get-conversation-for-desk'
import { listConversationsForDesk } from '../queries/list-conversations-for-desk'
import { ConversationList } from './conversation-list'
import { messages } from './messages'
import { Thread } from './thread'

/** `/admin/eclairages`: who waits for an answer; with `?fil=`, that conversation and the box to answer in. */
export async function ConversationsView(view: AdminViewServerProps) {
  const visit = visitOf(view)
  if (visit.role === 'editor')
    return (
      <DeskFrame view={view}>
        <Refusal locale={visit.locale} />
      </DeskFrame>
    )
  const chosen = visit.search('fil')
  return (
    <DeskFrame view={view}>
      <RefreshOften seconds={60} />
      <main id="content" className="desk-page">
        {chosen ? <OneConversation id={chosen} visit={visit} /> : <AllConversations visit={visit} />}
      </main>
    </DeskFrame>
  )
}

async function OneConversation({ id, visit: { payload, user, locale } }: { id: string; visit: DeskVisit }) {
  const t = inLocale(messages, locale)
  const conversation = await getConversationForDesk(payload, { conversationId: id, user }).catch(absent)
  if (!conversation)
    return (
      <EmptyState
        title={t.missing}
        seed="conversation"
        action={<ButtonLink href="/admin/eclairages">{t.back}</ButtonLink>}
      />
    )
  await markRead(payload, { conversationId: id, user })
  return <Thread key={conversation.messages.length} conversation={conversation} locale={locale} />
}

async function AllConversations({ visit: { payload, user, locale, search } }: { visit: DeskVisit }) {
  const t = inLocale(messages, locale)
  const filter = search('vue') === 'all' ? 'all' : 'waiting'
  const { rows, page, hasMore, waiting } = await listConversationsForDesk(payload, {
    user,
    filter,
    page: Number(search('page') ?? 1),
  })
  const to = (number: number) => `/admin/eclairages?vue=${filter}&page=${number}`
  return (
    <>
      <Heading level={1} size="title">
        {t.title}
      </Heading>
      <Lead>{t.lead}</Lead>
      <nav aria-label={t.filterLabel} className="desk-filters mt-8">
        <ul>
          {(['waiting', 'all'] as const).map((one) => (
            <li key={one}>
              <Anchor
                href={`/admin/eclairages?vue=${one}`}
                aria-current={one === filter ? 'page' : undefined}
                className="desk-filter"
              >
                {t.filters[one]}
                {one === 'waiting' && <span className="desk-count">{waiting}</span>}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={t.empty[filter].title} seed="conversations">
          {t.empty[filter].text}
        </EmptyState>
      ) : (
        <ConversationList rows={rows} locale={locale} />
      )}
      {(page > 1 || hasMore) && (
        <div className="mt-6 flex justify-between">
          {page > 1 ? (
            <ButtonLink size="small" href={to(page - 1)}>
              {t.previous}
            </ButtonLink>
          ) : (
            <span />
          )}
          {hasMore && (
            <ButtonLink size="small" href={to(page + 1)}>
              {t.next}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  )
}

function absent(error: unknown): null {
  if (isAppError(error) && error.code === 'NOT_FOUND') return null
  throw error
}
