'use client'

import { useEffect } from 'react'
import type { DraftStore } from './draft-store'

/** Saves when the page is hidden or left, and asks before a page with unsaved words is closed. */
export function useSaveOnLeaving(store: DraftStore): void {
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void store.flush(true)
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (!store.isDirty) return
      void store.flush(true)
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', leave)
    return () => {
      void store.flush(true)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', leave)
    }
  }, [store])
}
