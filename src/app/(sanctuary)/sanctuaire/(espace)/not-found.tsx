import { currentSession } from '@/features/clients/server'
import { sanctuaryMessages } from '@/features/readings/server'
import { inLocale } from '@/shared/locale'
import { ButtonLink, Container, EmptyState, Page } from '@/ui'

/** What does not exist and what is not theirs look alike. */
export default async function NotFound() {
  const locale = (await currentSession())?.locale ?? 'fr'
  const t = inLocale(sanctuaryMessages, locale).notFound
  return (
    <Page ground="paper" locale={locale}>
      <main id="content">
        <Container width="form" className="py-20">
          <EmptyState level={1} title={t.title} action={<ButtonLink href="/sanctuaire">{t.action}</ButtonLink>}>
            {t.text}
          </EmptyState>
        </Container>
      </main>
    </Page>
  )
}
