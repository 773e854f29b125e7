import { legalPages } from '../legal-pages'

/** The address of what seeded texts call `page:approche`, `article:lire-lentement` or `offer:profond`; an address is itself. */
export function addressOfSeed(name: string): string {
  const [kind, slug] = name.split(':')
  if (!slug || name.startsWith('http')) return name
  if (kind === 'article') return `/journal/${slug}`
  if (kind === 'offer') return `/offres/${slug}`
  return legalPages.some((page) => page.slug === slug) ? `/legal/${slug}` : `/${slug}`
}
