import type { AdminViewServerProps, Where } from 'payload'
import { DeskFrame, Refusal, visitOf } from '@/platform/desk/desk-frame'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Badge, Heading, Lead, Table } from '@/ui'
import type { Email, StripeEvent } from '@/payload-types'
import { messages } from '../messages'

const most = 60

/** `/admin/journal`: the ledger of mails and the inbox of Stripe's events, for admins. */
export async function JournalView(view: AdminViewServerProps) {
  const { payload, user, role, locale, search } = visitOf(view)
  if (role !== 'admin')
    return (
      <DeskFrame view={view}>
        <Refusal locale={locale} />
      </DeskFrame>
    )
  const t = inLocale(messages, locale).journal
  const onlyFailed = search('vue') === 'failed'
  const where: Where = onlyFailed ? { status: { equals: 'failed' } } : {}
  const asked = { where, sort: '-createdAt', limit: most, pagination: false, overrideAccess: false, user } as const
  const [emails, events] = await Promise.all([
    payload.find({
      collection: 'emails',
      depth: 1,
      select: {
        template: true,
        address: true,
        status: true,
        attempts: true,
        lastError: true,
        order: true,
        createdAt: true,
        sentAt: true,
      },
      populate: { orders: { number: true } },
      ...asked,
    }),
    payload.find({ collection: 'stripe-events', depth: 0, ...asked }),
  ])
  return (
    <DeskFrame view={view}>
      <main id="content" className="desk-page">
        <Heading level={1} size="title">
          {t.title}
        </Heading>
        <Lead>{t.lead}</Lead>
        <nav aria-label={t.filterLabel} className="desk-filters mt-8">
          <ul>
            {(['all', 'failed'] as const).map((one) => (
              <li key={one}>
                <Anchor
                  href={one === 'all' ? '/admin/journal' : '/admin/journal?vue=failed'}
                  aria-current={onlyFailed === (one === 'failed') ? 'page' : undefined}
                  className="desk-filter"
                >
                  {t.filters[one]}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <Emails emails={emails.docs} locale={locale} />
        <StripeEvents events={events.docs} locale={locale} />
      </main>
    </DeskFrame>
  )
}

const toneOf = (status: string) =>
  status === 'failed' ? 'danger' : status === 'sent' || status === 'handled' ? 'success' : 'neutral'

function Emails({
  emails,
  locale,
}: {
  emails: Pick<
    Email,
    'id' | 'template' | 'address' | 'status' | 'attempts' | 'lastError' | 'order' | 'createdAt' | 'sentAt'
  >[]
  locale: Locale
}) {
  const t = inLocale(messages, locale).journal
  const templates: Record<string, string> = t.templates
  return (
    <section className="mb-14">
      <Heading level={2} size="card" className="mb-3">
        {t.emails}
      </Heading>
      {emails.length === 0 ? (
        <p className="text-quiet">{t.noEmails}</p>
      ) : (
        <Table caption={t.emails} className="desk-stack">
          <thead>
            <tr>
              {[t.columns.when, t.columns.what, t.columns.to, t.columns.order, t.columns.state].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className="lu-number">
                {t.columns.attempts}
              </th>
            </tr>
          </thead>
          <tbody>
            {emails.map(({ id, template, address, status, attempts, lastError, order, createdAt }) => (
              <tr key={id}>
                <td className="whitespace-nowrap">{when(createdAt, locale)}</td>
                <th scope="row">{templates[template] ?? template}</th>
                <td>{address}</td>
                <td className="whitespace-nowrap" data-empty={order ? undefined : ''}>
                  {order && typeof order === 'object' ? (
                    <Anchor className="lu-link" href={`/admin/commandes/${order.id}`}>
                      {order.number}
                    </Anchor>
                  ) : (
                    '—'
                  )}
                </td>
                <td>
                  <Badge tone={toneOf(status)}>{t.emailStates[status]}</Badge>
                  {lastError && status !== 'sent' && (
                    <span className="mt-1 block text-step-small text-quiet">{lastError}</span>
                  )}
                </td>
                <td className="lu-number" data-name={t.columns.attempts}>
                  {attempts}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function StripeEvents({ events, locale }: { events: StripeEvent[]; locale: Locale }) {
  const t = inLocale(messages, locale).journal
  return (
    <section>
      <Heading level={2} size="card" className="mb-3">
        {t.stripe}
      </Heading>
      {events.length === 0 ? (
        <p className="text-quiet">{t.noEvents}</p>
      ) : (
        <Table caption={t.stripe} className="desk-stack">
          <thead>
            <tr>
              {[t.columns.when, t.columns.what, t.columns.state, t.columns.outcome].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, type, eventId, status, outcome, createdAt }) => (
              <tr key={id}>
                <td className="whitespace-nowrap">{when(createdAt, locale)}</td>
                <th scope="row">
                  {type}
                  <span className="block text-step-small font-normal text-quiet">{eventId}</span>
                </th>
                <td>
                  <Badge tone={toneOf(status)}>{t.stripeStates[status]}</Badge>
                </td>
                <td data-empty={outcome ? undefined : ''}>{outcome ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

const when = (value: string, locale: Locale): string =>
  new Intl.DateTimeFormat(inLocale(messages, locale).locale, {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  }).format(new Date(value))
