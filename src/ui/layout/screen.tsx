import type { ReactNode } from 'react'
import type { Locale } from '@/shared/locale'
import { Container } from './container'
import { Heading } from './heading'
import { Lead } from './lead'
import { Page } from './page'

type ScreenProps = { locale: Locale; title: string; lead?: string; width?: 'form' | 'reading'; children: ReactNode }

/** A quiet page on paper: its title, a sentence under it, one column. */
export function Screen({ locale, title, lead, width = 'reading', children }: ScreenProps) {
  return (
    <Page ground="paper" locale={locale}>
      <main id="content">
        <Container width={width} className="grid gap-6 py-8 lg:py-14">
          <div className="grid gap-2">
            <Heading level={1} size="screen">
              {title}
            </Heading>
            {lead && <Lead>{lead}</Lead>}
          </div>
          {children}
        </Container>
      </main>
    </Page>
  )
}
