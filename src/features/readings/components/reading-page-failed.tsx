'use client'

import { toLocale } from '@/shared/locale'
import { Button, Container, EmptyState } from '@/ui'
import { messages } from '../messages'

/** A page of the sanctuary that could not open: nothing is lost, try again. */
export function ReadingPageFailed({ onRetry }: { onRetry: () => void }) {
  const t = messages[toLocale(typeof document === 'undefined' ? 'fr' : document.documentElement.lang)].failed
  return (
    <main id="content">
      <Container width="form" className="py-20">
        <EmptyState level={1} title={t.title} action={<Button onClick={onRetry}>{t.action}</Button>}>
          {t.text}
        </EmptyState>
      </Container>
    </main>
  )
}
