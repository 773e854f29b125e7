'use client'

import { Overlay, type OverlayProps } from './overlay'

/** A panel that comes from the bottom of a phone and from the side of a desktop: menus, filters, a dossier beside the page. */
export function Sheet(props: OverlayProps) {
  return <Overlay {...props} look="lu-sheet" />
}
