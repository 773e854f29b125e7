import type { Locale } from '@/shared/locale'

/** Where a block stands in its page. */
export type BlockPlace = {
  /** The page's language. */
  locale: Locale
  /** The language its words are written in. */
  textLocale: Locale
  /** Its title is the page's own, the one H1. */
  isMain: boolean
  /** Nothing stands between it and the header. */
  isFirst: boolean
  /** Anchors of blocks that have nothing to show: what leads to them is left out. */
  hidden: string[]
}
