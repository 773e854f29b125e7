'use client'

import { FailedPage } from '@/features/content/client'

export default function StorefrontError({ reset }: { reset: () => void }) {
  return <FailedPage onRetry={reset} />
}
