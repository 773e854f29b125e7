'use client'

import { PageFailed } from '@/ui/client'

export default function SanctuaryError({ reset }: { reset: () => void }) {
  return <PageFailed onRetry={reset} />
}
