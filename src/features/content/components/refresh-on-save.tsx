'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Reads the page again when the desk around it saves. The desk is always under the name that this page was opened with. */
export function RefreshOnSave() {
  const { refresh } = useRouter()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => null,
  )
  const onSave = useCallback(() => refresh(), [refresh])
  return origin && <RefreshRouteOnSave serverURL={origin} refresh={onSave} />
}
