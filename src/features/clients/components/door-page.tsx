import type { ReactNode } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, Container, Horizon, Logo, Page, StarField } from '@/ui'
import { messages } from '../messages'

/** The threshold of the sanctuary: night, quiet stars, one thing to do. */
export function DoorPage({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = inLocale(messages, locale)
  return (
    <Page glow locale={locale} className="relative isolate flex min-h-dvh flex-col overflow-hidden">
      <StarField seed="porte" className="-z-10" />
      <Horizon className="-z-10" />
      <Container width="form" className="flex flex-1 flex-col py-8">
        <header>
          <Anchor
            href={locale === 'fr' ? '/' : '/en'}
            aria-label={t.home}
            className="inline-flex min-h-11 items-center"
          >
            <Logo name={t.siteName} />
          </Anchor>
        </header>
        <main id="content" className="flex flex-1 flex-col justify-center pt-8 pb-40">
          {children}
        </main>
      </Container>
    </Page>
  )
}
