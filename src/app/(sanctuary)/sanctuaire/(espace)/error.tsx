'use client'

import { ReadingPageFailed } from '@/features/readings/client'

export default function SanctuaryError({ reset }: { reset: () => void }) {
  return <ReadingPageFailed onRetry={reset} />
}
