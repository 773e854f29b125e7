'use client'

import { inLocale, toLocale } from '@/shared/locale'
import { Button } from '../actions/button'
import { Container } from '../layout/container'
import { messages } from '../messages'
import { EmptyState } from './empty-state'

/** A page that could not open: nothing is lost, try again. Speaks the language of the document. */
export function PageFailed({ onRetry }: { onRetry: () => void }) {
  const t = inLocale(messages, toLocale(typeof document === 'undefined' ? null : document.documentElement.lang)).failed
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
