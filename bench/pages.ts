/**
 * The pages that are measured, and by which parts. An address that answers 404 is said and skipped. `firstLink` stands for an address that only
 * the content knows: the first link of the page `on` that matches.
 */
export type BenchPage = {
  name: string
  address: string | { on: string; firstLink: RegExp }
  kind: 'content' | 'checkout'
  /** Req/s, p99 and SQL, for pages that are the same for everybody. */
  isServed?: boolean
  hasLighthouse?: boolean
}

export const pages: BenchPage[] = [
  { name: 'home', address: '/', kind: 'content', isServed: true, hasLighthouse: true },
  { name: 'list', address: '/offres', kind: 'content', isServed: true },
  { name: 'offer', address: '/offres/profond', kind: 'content', isServed: true, hasLighthouse: true },
  { name: 'offer (en)', address: '/en/offres/profond', kind: 'content', isServed: true },
  {
    name: 'article',
    address: { on: '/journal', firstLink: /^\/journal\/[a-z0-9-]+$/ },
    kind: 'content',
    isServed: true,
    hasLighthouse: true,
  },
  { name: 'checkout', address: '/commande?offre=profond', kind: 'checkout', hasLighthouse: true },
]

/** The offer whose tagline is changed to see how long a change takes to be live. */
export const editedOffer = 'profond'
