'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { reloadDossier } from '../../actions/reload-dossier'
import type { DossierView } from '../../queries/view-dossier'
import type { DraftState } from './draft-state'
import { createDraftStore, type DraftStore } from './draft-store'
import { localCopies } from './local-copy'
import { sendDraft } from './send-draft'

/** The draft of a dossier, saving itself while its page is open. */
export function useDraft(view: DossierView): { draft: DraftStore; state: DraftState } {
  const [draft] = useState(() =>
    createDraftStore(view.form, view, {
      send: (body, options) => sendDraft(view.id, body, options),
      load: () =>
        reloadDossier(view.id).then(
          (answer) => (answer.ok ? answer.dossier : null),
          () => null,
        ),
      copies: localCopies(view.id),
      now: () => new Date(),
    }),
  )
  const state = useSyncExternalStore(draft.subscribe, draft.get, draft.get)

  useEffect(() => {
    draft.restore()
    const leave = () => void draft.flush({ isLast: true })
    const isHidden = () => document.visibilityState === 'hidden'
    const look = () => (isHidden() ? leave() : draft.get().status !== 'saved' && draft.retry())
    const online = () => draft.retry()
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', look)
      void draft.flush({ isLast: true }).finally(draft.stop)
    }
  }, [draft])

  return { draft, state }
}
