import { callDesk } from '@/platform/desk/call-desk'
import type { Locale } from '@/shared/locale'
import type { DraftDoor, Kept } from './draft-store'

/** A page that is going away may still send 64 kB (Fetch standard, keepalive); a longer text waits in the tab. */
const longestFarewell = 60_000

/** The store's way out in a browser. What cannot be saved stays in the tab's own storage until it can. */
export function draftDoor(readingId: string, locale: Locale): DraftDoor {
  const key = `lumira:reading:${readingId}`
  return {
    save: (revision, content, leaving) => {
      const body = { revision, content }
      const keepalive = leaving && JSON.stringify(body).length < longestFarewell
      return callDesk(`/readings/${readingId}/save`, { body, locale, keepalive })
    },
    load: () => callDesk(`/readings/${readingId}`, { method: 'GET', locale }),
    read: () => parse(sessionStorage.getItem(key)),
    keep: (kept) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(kept))
      } catch {
        // The tab's storage is full or closed: the text is still on the screen, and the next save tries again.
      }
    },
    forget: () => sessionStorage.removeItem(key),
    now: () => Date.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }
}

function parse(text: string | null): Kept | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null
    return value && typeof value.revision === 'number' && value.content && value.base ? (value as Kept) : null
  } catch {
    return null
  }
}
