import type { MetadataRoute } from 'next'
import { siteOrigin } from './(storefront)/search/address'

// The house's address is known when it runs, not when it is built.
export const dynamic = 'force-dynamic'

/** What search engines may visit: the storefront; nothing private, nothing that only a person can use. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/file/'],
      disallow: ['/admin', '/api/', '/apercu/', '/commande/suite', '/en/apercu/', '/en/commande/suite', '/sanctuaire'],
    },
    sitemap: `${siteOrigin()}/sitemap.xml`,
  }
}
