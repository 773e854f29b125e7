'use client'

import { Overlay, type OverlayProps } from './overlay'

/** A decision in the middle of the screen. Opened by its `trigger`, or controlled by `open` and `onOpenChange`. */
export function Dialog(props: OverlayProps) {
  return <Overlay {...props} look="lu-dialog" />
}
