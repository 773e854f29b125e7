'use client'

import { useEffect, useRef } from 'react'
import { ErrorSummary, type ErrorSummaryProps } from './error-summary'

/** An error summary that takes the focus each time its items change, so that the keyboard and the voice start there. */
export function FocusingErrorSummary(props: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const signature = props.items.map(({ id, message }) => `${id}:${message}`).join('|')
  useEffect(() => {
    if (signature) box.current?.focus()
  }, [signature])
  return <ErrorSummary {...props} ref={box} />
}
