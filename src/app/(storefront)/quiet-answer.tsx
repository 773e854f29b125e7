import type { ReactNode } from 'react'
import type { Locale } from '@/shared/locale'
import { Container, Heading, Lead, Section } from '@/ui'
import { SiteFrame } from './site-frame'

type Props = { locale: Locale; path: string; title?: string; lead?: string; children?: ReactNode }

/** A short page on paper that answers somebody: a title, a sentence, one thing to do. */
export function QuietAnswer({ locale, path, title, lead, children }: Props) {
  return (
    <SiteFrame locale={locale} path={path}>
      <Section ground="paper">
        <Container width="reading" className="grid gap-8 px-0">
          {title && (
            <div className="grid gap-3">
              <Heading level={1} size="title">
                {title}
              </Heading>
              {lead && <Lead>{lead}</Lead>}
            </div>
          )}
          {children}
        </Container>
      </Section>
    </SiteFrame>
  )
}
