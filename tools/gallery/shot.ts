import type { Page } from '@playwright/test'
import type { House } from './house'

/** Clients of the demo, by what has become of their order. */
export const clientStates = [
  'to-prepare',
  'preparing',
  'sealed',
  'in-review',
  'delivered',
  'failed',
  'refunded',
] as const
export type ClientState = (typeof clientStates)[number]
export type Who = 'nobody' | 'editor' | 'expert' | 'admin' | ClientState

/** One page in one state. Its pictures are taken at every width, light and dark. */
export type Shot = {
  /** kebab-case, unique in its group: the name of the files. */
  name: string
  title: string
  path: string
  who?: Who
  /** The status that the page must answer with; 200 unless said. */
  status?: number
  /**
   * Brings the page into its state, once; the pictures of all widths are then of this one page. Without it the page is loaded again for each
   * picture.
   */
  prepare?: (page: Page, house: House) => Promise<void>
  /** Only what is on the screen, for dialogs and other layers that cover it. */
  isScreenOnly?: boolean
}

export type ShotGroup = { name: string; title: string; shots: Shot[] }
