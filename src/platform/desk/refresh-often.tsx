'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks the server for this page again every `seconds` while it is looked at, and as soon as it is looked at again. */
export function RefreshOften({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(refresh, seconds * 1000)
    window.addEventListener('focus', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router, seconds])
  return null
}
