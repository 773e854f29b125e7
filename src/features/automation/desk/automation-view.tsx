import type { AdminViewServerProps } from 'payload'
import { DeskFrame, Refusal, visitOf } from '@/platform/desk/desk-frame'
import { RefreshOften } from '@/platform/desk/refresh-often'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Heading, Notice } from '@/ui'
import { automationEnv } from '../env'
import { listEvents, listKeys } from '../queries/list-automation'
import { EventTable } from './event-table'
import { KeyForm } from './key-form'
import { KeyTable } from './key-table'
import { messages } from './messages'

/** `/admin/automatisation`, for admins: whether anything leaves, what became of each event, and the keys of outside systems. */
export async function AutomationView(view: AdminViewServerProps) {
  const { payload, user, role, locale, search } = visitOf(view)
  if (role !== 'admin')
    return (
      <DeskFrame view={view}>
        <Refusal locale={locale} />
      </DeskFrame>
    )
  const t = inLocale(messages, locale)
  const onlyTroubled = search('vue') === 'troubled'
  const [events, keys] = await Promise.all([listEvents(payload, { user, onlyTroubled }), listKeys(payload, { user })])
  return (
    <DeskFrame view={view}>
      <RefreshOften seconds={30} />
      <main id="content" className="desk-page">
        <Heading level={1} size="title" className="mb-6">
          {t.title}
        </Heading>
        <Connection locale={locale} />
        <section className="mt-12" aria-labelledby="events-title">
          <Heading level={2} size="card" id="events-title">
            {t.events}
          </Heading>
          <nav aria-label={t.filterLabel} className="desk-filters mt-2">
            <ul>
              {(['all', 'troubled'] as const).map((one) => (
                <li key={one}>
                  <Anchor
                    href={one === 'all' ? '/admin/automatisation' : '/admin/automatisation?vue=troubled'}
                    aria-current={onlyTroubled === (one === 'troubled') ? 'page' : undefined}
                    className="desk-filter"
                  >
                    {t.filters[one]}
                  </Anchor>
                </li>
              ))}
            </ul>
          </nav>
          {events.length === 0 ? (
            <p className="text-quiet">{t.noEvents}</p>
          ) : (
            <EventTable events={events} locale={locale} />
          )}
        </section>
        <section className="mt-14" aria-labelledby="keys-title">
          <Heading level={2} size="card" id="keys-title">
            {t.keys}
          </Heading>
          <p className="mt-1 mb-5 max-w-measure text-step-note text-quiet">{t.keysText}</p>
          {keys.length === 0 ? <p className="text-quiet">{t.noKeys}</p> : <KeyTable keys={keys} locale={locale} />}
          <KeyForm locale={locale} />
        </section>
      </main>
    </DeskFrame>
  )
}

/** The address without its query, which may hold a secret. */
function Connection({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale)
  const { N8N_WEBHOOK_URL: url, N8N_CALLBACK_SECRET: callback } = automationEnv()
  const answers = callback ? t.callback.on : t.callback.off
  if (!url)
    return (
      <Notice tone="warning" title={t.silent.title} locale={locale}>
        {`${t.silent.text} ${answers}`}
      </Notice>
    )
  const { host, pathname } = new URL(url)
  return (
    <Notice tone="success" title={`${t.configured.title} ${host}${pathname}`} locale={locale}>
      {`${t.configured.text} ${answers}`}
    </Notice>
  )
}
