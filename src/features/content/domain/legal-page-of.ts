import type { Setting } from '@/payload-types'

export type LegalPage = NonNullable<Setting['legalPages']>[number]

/** The legal page with that address, or nothing. */
export const legalPageOf = (settings: Setting, slug: string): LegalPage | undefined =>
  settings.legalPages?.find((page) => page.slug === slug)
