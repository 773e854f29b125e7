import { NextResponse, type NextRequest } from 'next/server'
import { answerPreflight } from '@/platform/security/cors'
import { pageHeaders } from '@/platform/security/page-headers'

/** Headers alone: every lock is in the handlers and queries. The bodies sent to the API never come through here. */
export function proxy({ nextUrl: { pathname }, headers }: NextRequest): Response {
  if (pathname.startsWith('/api/')) return answerPreflight(headers)
  const response = NextResponse.next()
  for (const [name, value] of Object.entries(pageHeaders(pathname))) response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [
    '/((?!api/|_next/|.*\\.\\w+$).*)',
    { source: '/api/:path*', has: [{ type: 'header', key: 'access-control-request-method' }] },
  ],
}
