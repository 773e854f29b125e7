import { requireSession } from '@/features/clients/server'
import { listConversations, markRead } from '@/features/conversations'
import { Clarification, clarificationMessages } from '@/features/conversations/server'
import { getPayload } from '@/platform/payload/get-payload'
import { inLocale } from '@/shared/locale'
import { EmptyState, Screen } from '@/ui'

/** A human conversation about each delivered reading; the one asked for by `?commande=` comes first. */
export default async function ClarificationPage({ searchParams }: { searchParams: Promise<{ commande?: string }> }) {
  const { commande } = await searchParams
  const { user, locale } = await requireSession('/sanctuaire/eclairage')
  const payload = await getPayload()
  const t = inLocale(clarificationMessages, locale)
  const entries = (await listConversations(payload, { user })).toSorted(
    (a, b) => Number(b.orderId === commande) - Number(a.orderId === commande),
  )
  for (const { conversation } of entries)
    if (conversation && conversation.unread > 0) await markRead(payload, { conversationId: conversation.id, user })
  return (
    <Screen locale={locale} title={t.title} lead={t.lead}>
      {entries.length === 0 && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
      {entries.map((entry) => (
        <Clarification key={entry.orderId} entry={entry} locale={locale} />
      ))}
    </Screen>
  )
}
