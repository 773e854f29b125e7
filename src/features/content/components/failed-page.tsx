'use client'

import { useParams } from 'next/navigation'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

/** What stands where a page failed. Every storefront page carries it, so it is nothing but words and a button. */
export function FailedPage({ onRetry }: { onRetry: () => void }) {
  const t = inLocale(messages, toLocale(useParams().locale)).failed
  return (
    <main
      id="content"
      className="lu-container lu-container-reading flex min-h-dvh flex-col items-start justify-center gap-6"
    >
      <h1 className="lu-heading lu-heading-title">{t.title}</h1>
      <p className="lu-lead">{t.text}</p>
      <button type="button" className="lu-button lu-button-gold lu-button-large" onClick={onRetry}>
        <span>{t.action}</span>
      </button>
    </main>
  )
}
