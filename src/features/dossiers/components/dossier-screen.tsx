'use client'

import { useCallback, useState } from 'react'
import type { Locale } from '@/shared/locale'
import { Container, Page } from '@/ui'
import type { SealReceipt } from '../actions/seal-dossier'
import type { DossierView } from '../queries/view-dossier'
import { ConsentCard } from './consent-card'
import { DossierForm } from './dossier-form'
import { DossierReceived } from './dossier-received'

/** On a phone the dossier has the screen for itself: its own actions stand where the tabs were, and keep what has the focus in sight. */
const ownScreen = `
  html { scroll-padding-bottom: 128px }
  @media (max-width: 63.99rem) { .lu-tab-bar { display: none } .lu-with-tab-bar > .lu-page { padding-bottom: 0 } }
`

/** A dossier that is not sealed: the consent first, then its steps, then the word that it was received. */
export function DossierScreen({ view, locale }: { view: DossierView; locale: Locale }) {
  const [hasConsent, setConsent] = useState(view.hasConsent || !view.form.consent)
  const [receipt, setReceipt] = useState<SealReceipt | null>(null)
  const path = `/sanctuaire/dossier/${view.lineId}`
  const onSealed = useCallback(
    (given: SealReceipt) => {
      setReceipt(given)
      // Reloading, or coming back, shows the sealed dossier and no step of it.
      window.history.replaceState(null, '', path)
    },
    [path],
  )
  if (receipt) return <DossierReceived receipt={receipt} path={path} locale={locale} />
  return (
    <Page ground="paper" locale={locale}>
      <style>{ownScreen}</style>
      <main id="content">
        {!hasConsent && view.form.consent ? (
          <Container width="form" className="py-5 lg:py-14">
            <ConsentCard
              dossierId={view.id}
              consent={view.form.consent}
              path={path}
              locale={locale}
              onGiven={() => setConsent(true)}
            />
          </Container>
        ) : (
          <DossierForm view={view} locale={locale} onSealed={onSealed} />
        )}
      </main>
    </Page>
  )
}
