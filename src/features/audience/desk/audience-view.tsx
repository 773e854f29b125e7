import type { AdminViewServerProps } from 'payload'
import { DeskFrame, Refusal, visitOf } from '@/platform/desk/desk-frame'
import { inLocale } from '@/shared/locale'
import { Anchor, Heading, Lead } from '@/ui'
import { messages } from '../messages'
import { readAudience } from '../queries/read-audience'
import { Funnel } from './funnel'
import { NamedCounts } from './named-counts'
import { VisitBars } from './visit-bars'

const periods = [7, 30, 90]

/** `/admin/audience`, for editors and admins: how many came, from where, what they looked at, and how many bought. */
export async function AudienceView(view: AdminViewServerProps) {
  const { payload, role, locale, search } = visitOf(view)
  if (role === 'expert')
    return (
      <DeskFrame view={view}>
        <Refusal locale={locale} />
      </DeskFrame>
    )
  const t = inLocale(messages, locale)
  const length = periods.find((days) => String(days) === search('jours')) ?? 30
  const audience = await readAudience(payload, length)
  return (
    <DeskFrame view={view}>
      <main id="content" className="desk-page">
        <Heading level={1} size="title">
          {t.title}
        </Heading>
        <Lead>{t.lead}</Lead>
        <nav aria-label={t.periodLabel} className="desk-filters mt-8">
          <ul>
            {periods.map((days) => (
              <li key={days}>
                <Anchor
                  href={`/admin/audience?jours=${days}`}
                  aria-current={days === length ? 'page' : undefined}
                  className="desk-filter"
                >
                  {t.period(days)}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <Funnel audience={audience} locale={locale} />
        <VisitBars days={audience.days} locale={locale} />
        <div className="mt-12 grid gap-x-10 gap-y-12 xl:grid-cols-3">
          <NamedCounts title={t.topPages} column={t.page} rows={audience.topPages} locale={locale} />
          <NamedCounts title={t.topOffers} column={t.offer} rows={audience.topOffers} locale={locale} />
          <NamedCounts title={t.sources} column={t.source} rows={audience.sources} unnamed={t.direct} locale={locale} />
        </div>
      </main>
    </DeskFrame>
  )
}
