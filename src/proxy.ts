import { NextResponse, type NextRequest } from 'next/server'
import { answerMoved } from '@/platform/redirects/answer-moved'
import { answerPreflight } from '@/platform/security/cors'
import { pageHeaders } from '@/platform/security/page-headers'

/** Headers, and old addresses: every lock is in the handlers and queries. The bodies sent to the API never come through here. */
export async function proxy({ method, nextUrl, headers }: NextRequest): Promise<Response> {
  const { pathname } = nextUrl
  if (pathname.startsWith('/api/')) return answerPreflight(headers)
  const response = (await answerMoved({ method, url: nextUrl, headers })) ?? NextResponse.next()
  for (const [name, value] of Object.entries(pageHeaders(pathname))) response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [
    '/((?!api/|_next/|.*\\.\\w+$).*)',
    { source: '/api/:path*', has: [{ type: 'header', key: 'access-control-request-method' }] },
  ],
}
