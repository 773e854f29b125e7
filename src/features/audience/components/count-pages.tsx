'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

let previous: string | null = null

/** Tells the house that a page was opened: its path and the site one comes from, nothing of the person. It shows nothing and keeps nothing. */
export function CountPages() {
  const path = usePathname()
  useEffect(() => {
    const from = previous === null ? originOf(document.referrer) : location.origin
    if (previous === path) return
    previous = path
    // The address bar says the language as visitors see it; Next's own path has been rewritten.
    const body = JSON.stringify({ path: location.pathname, from })
    navigator.sendBeacon('/api/mesure', new Blob([body], { type: 'application/json' }))
  }, [path])
  return null
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '')
