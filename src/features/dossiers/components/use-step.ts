'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef } from 'react'

export const reviewStep = 'relecture'

/** The address of a step: a page of its own for the browser's back button. */
export const stepAddress = (path: string, step: string): string => `${path}?etape=${encodeURIComponent(step)}`

/**
 * The step on the screen, told by the address. Going to another moves the focus to its title, or to the control that was asked for.
 * `onLeave` is called when the step changes, whoever changed it (a link, the back button).
 */
export function useStep(steps: string[], first: string, onLeave: (next: string) => void) {
  const path = usePathname()
  const asked = useSearchParams().get('etape')
  const step = asked && steps.includes(asked) ? asked : first
  const wanted = useRef<string | null>(null)
  const before = useRef(step)

  useEffect(() => {
    if (before.current === step) return
    before.current = step
    onLeave(step)
    const target = (wanted.current && document.getElementById(wanted.current)) || document.getElementById('step-title')
    wanted.current = null
    target?.focus({ preventScroll: true })
    if (target?.id === 'step-title') window.scrollTo({ top: 0, behavior: 'instant' })
    else target?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [step, onLeave])

  const goTo = useCallback(
    (next: string, controlId?: string) => {
      wanted.current = controlId ?? null
      window.history.pushState(null, '', stepAddress(path, next))
    },
    [path],
  )
  return { step, goTo, path }
}
