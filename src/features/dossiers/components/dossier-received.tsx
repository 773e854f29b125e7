'use client'

import { useEffect, useRef } from 'react'
import { formatMoment } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Container, Heading, Lead, NightSky, Page, Seal } from '@/ui'
import type { SealReceipt } from '../actions/seal-dossier'
import { messages } from '../messages'
import { Fingerprint } from './fingerprint'

/** After the seal: received, and nothing more to do. */
export function DossierReceived({ receipt, path, locale }: { receipt: SealReceipt; path: string; locale: Locale }) {
  const t = inLocale(messages, locale).received
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  return (
    <Page ground="night" glow locale={locale}>
      <main id="content">
        <NightSky seed={receipt.seal} className="min-h-dvh">
          <Container width="form" className="grid justify-items-center gap-8 py-16 text-center lg:py-28">
            <Seal size={88} />
            <div className="grid gap-3">
              <Heading level={1} size="title" ref={title} tabIndex={-1} className="outline-none">
                {t.title}
              </Heading>
              <Lead className="mx-auto">{t.lead}</Lead>
            </div>
            <div className="grid gap-2">
              <p className="text-strong">{t.promised(formatMoment(receipt.dueAt, locale))}</p>
              <p className="text-quiet">{t.weWillWrite}</p>
            </div>
            <ButtonLink href="/sanctuaire" variant="gold" size="large" wide>
              {t.home}
            </ButtonLink>
            <div className="grid gap-4 border-t border-line pt-6">
              <p className="text-step-note text-quiet">{t.sealedOn(formatMoment(receipt.sealedAt, locale))}</p>
              <Fingerprint seal={receipt.seal} locale={locale} />
              <a href={path} className="lu-link inline-flex min-h-11 items-center justify-center">
                {t.reread}
              </a>
            </div>
          </Container>
        </NightSky>
      </main>
    </Page>
  )
}
