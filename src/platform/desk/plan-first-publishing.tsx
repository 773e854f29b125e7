'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * For what was never published, Payload's drawer proposes to withdraw it at a date, because it counts no version newer than the published one. The
 * draft itself is that version: counted, the drawer proposes to publish.
 */
export function PlanFirstPublishing() {
  const { hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  useEffect(() => {
    if (!hasPublishedDoc && unpublishedVersionCount === 0) setUnpublishedVersionCount(1)
  }, [hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount])
  return null
}
