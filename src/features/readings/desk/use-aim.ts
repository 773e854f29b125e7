'use client'

import { useEffect, useState } from 'react'
import type { JudgedPoint } from '../commands/judge-content'
import { fieldId } from './field-id'

type Target = Pick<JudgedPoint, 'sectionKey'> & Partial<JudgedPoint>

/** Leads the eye and the keyboard to what a point speaks of, once its section is on the screen. */
export function useAim() {
  const [target, setTarget] = useState<Target | null>(null)
  useEffect(() => {
    if (!target) return
    const { sectionKey, field, start, end } = target
    const exact = field ? document.getElementById(fieldId(sectionKey, field)) : null
    const control = exact ?? document.querySelector<HTMLElement>('.section-pane :is(textarea, input, select)')
    control?.focus()
    if (exact instanceof HTMLTextAreaElement && start !== undefined && end !== undefined)
      exact.setSelectionRange(start, end)
    control?.scrollIntoView({ block: 'center' })
  }, [target])
  return { at: (point: Target) => setTarget({ ...point }) }
}
