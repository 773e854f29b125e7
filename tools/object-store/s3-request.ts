import type { IncomingMessage } from 'node:http'
import { S3Error } from './s3-error'

/** A request as every operation sees it: decoded once, read once. */
export type S3Request = {
  method: string
  /** The path as it was sent, still encoded: signatures cover it to the letter. */
  rawPath: string
  query: [name: string, value: string][]
  headers: Record<string, string>
  bucket: string
  key: string
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new S3Error(400, 'InvalidURI', 'Could not parse the specified URI.')
  }
}

const queryOf = (search: string): [string, string][] =>
  search
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]
    })

export const readRequest = (incoming: IncomingMessage): S3Request => {
  const url = incoming.url ?? '/'
  const at = url.indexOf('?')
  const rawPath = at < 0 ? url : url.slice(0, at)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : (value ?? '')
  }
  const [, bucket = '', ...rest] = rawPath.split('/')
  return {
    method: incoming.method ?? 'GET',
    rawPath,
    query: at < 0 ? [] : queryOf(url.slice(at + 1)),
    headers,
    bucket: decode(bucket),
    key: decode(rest.join('/')),
  }
}

export const queryValue = (request: S3Request, name: string): string | undefined =>
  request.query.find(([known]) => known === name)?.[1]
