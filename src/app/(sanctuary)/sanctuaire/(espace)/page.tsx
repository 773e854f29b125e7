import type { Metadata } from 'next'
import { requireSession } from '@/features/clients/server'
import { JourneyCard, myJourneys, sanctuaryMessages } from '@/features/readings/server'
import { hourOfDay } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { Anchor, Avatar, ButtonLink, Container, EmptyState, Heading, Lead, Notice, Page, TextLink } from '@/ui'

export const metadata: Metadata = { title: 'Lumira' }

/** Home: where is my reading, what do I do now. */
export default async function HomePage() {
  const session = await requireSession('/sanctuaire')
  const t = inLocale(sanctuaryMessages, session.locale)
  const [latest, ...others] = await myJourneys()
  const name = [session.firstName, session.lastName].filter(Boolean).join(' ')
  return (
    <Page ground="night" glow locale={session.locale}>
      <main id="content">
        <Container width="form" className="grid gap-6 py-8 lg:py-14">
          <div className="flex items-center justify-between lg:hidden">
            <span className="font-display text-step-1 text-strong">Lumira</span>
            <Anchor href="/sanctuaire/profil" className="inline-flex size-11 items-center justify-center no-underline">
              <Avatar name={name} decorative />
              <span className="visually-hidden">{t.more.profile}</span>
            </Anchor>
          </div>
          <div className="grid gap-2">
            <Heading level={1} size="screen">
              {t.greeting(hourOfDay(new Date()), session.firstName)}
            </Heading>
            {latest && <Lead>{t.lead[latest.stage]}</Lead>}
          </div>
          {session.onlyOrderId && (
            <Notice tone="info" action={<TextLink href="/sanctuaire/entrer">{t.narrow.action}</TextLink>}>
              {t.narrow.text}
            </Notice>
          )}
          {latest ? (
            <JourneyCard journey={latest} locale={session.locale} isMain />
          ) : (
            <EmptyState title={t.noOrder.title} action={<ButtonLink href="/offres">{t.noOrder.action}</ButtonLink>}>
              {t.noOrder.text}
            </EmptyState>
          )}
          {latest && !['ready', 'closed', 'to-prepare', 'draft-saved'].includes(latest.stage) && (
            <p className="text-center text-quiet">{t.weWillWrite}</p>
          )}
          {latest?.stage === 'closed' && (
            <p className="text-center">
              <TextLink href={session.locale === 'en' ? '/en/contact' : '/contact'}>{t.askAboutOrder}</TextLink>
            </p>
          )}
          {others.length > 0 && (
            <>
              <Heading level={2} size="small">
                {t.otherOrders}
              </Heading>
              {others.map((journey) => (
                <JourneyCard key={journey.lineId} journey={journey} locale={session.locale} isMain={false} />
              ))}
            </>
          )}
        </Container>
      </main>
    </Page>
  )
}
