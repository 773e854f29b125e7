import type { IncomingMessage, ServerResponse } from 'node:http'

const LARGEST_BODY = 1_000_000

/** The whole body as text. Throws a RangeError past one megabyte. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_BODY) throw new RangeError('body too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Answers once, with the body's length; a connection that is gone is no error. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(status, { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers })
  response.end(body)
}

export const JSON_TYPE = { 'Content-Type': 'application/json' }
export const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' }
