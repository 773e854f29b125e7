'use client'

import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Payload folds the navigation away up to 1,440 px. On a laptop there is room for it: it stays as the person left it. */
export function OpenNav() {
  const { navOpen, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const [wasOpen] = useState(navOpen)
  const isFolded = breakpoints.l === true && breakpoints.m === false
  useEffect(() => {
    // Payload closes it in the same commit: a microtask comes after, and before the screen is painted.
    if (isFolded) queueMicrotask(() => setNavOpen(wasOpen))
  }, [isFolded, wasOpen, setNavOpen])
  return null
}
