import { listConsents } from '@/features/clients'
import { requireSession } from '@/features/clients/server'
import { getSettings } from '@/features/content/server'
import { sanctuaryMessages } from '@/features/readings/server'
import { getPayload } from '@/platform/payload/get-payload'
import { formatDate } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { Card, DashList, Heading, Screen, TextLink } from '@/ui'

/** What becomes of what was confided, and what was agreed to. */
export default async function PrivacyPage() {
  const { locale, user } = await requireSession('/sanctuaire/confidentialite')
  const t = inLocale(sanctuaryMessages, locale).privacy
  const [settings, consents] = await Promise.all([
    getSettings(locale),
    getPayload().then((payload) => listConsents(payload, { user })),
  ])
  return (
    <Screen locale={locale} title={t.title} lead={t.lead} width="form">
      <Card className="grid gap-5">
        <DashList items={[...t.points, t.photos(settings.promises.photoRetentionDays)]} />
        <p>{t.rights}</p>
        <TextLink href={`mailto:${settings.seller.email}`}>{t.contact(settings.seller.email)}</TextLink>
      </Card>
      {consents.length > 0 && (
        <Card className="grid gap-3">
          <Heading level={2} size="small">
            {t.consents}
          </Heading>
          <ul role="list" className="grid list-none gap-0 p-0">
            {consents.map(({ id, text, version, givenAt }) => (
              <li key={id} className="grid gap-1 border-t border-line py-3 first:border-0">
                <span>{text}</span>
                <span className="text-step-small text-quiet">
                  {version} · {t.given(formatDate(givenAt, locale))}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Screen>
  )
}
