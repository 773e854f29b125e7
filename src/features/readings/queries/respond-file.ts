import { attachment } from './file-name'
import type { DeliverableFile } from './get-deliverable-file'

/**
 * A private file over HTTP: an attachment that no cache keeps and no browser guesses about. One byte range is honoured (RFC 9110, section 14), so
 * that an interrupted download or a listener who jumps goes on from there; any other `Range` gets the whole file.
 */
export function respondFile(file: DeliverableFile, rangeHeader: string | null): Response {
  const size = file.bytes.byteLength
  const headers = new Headers({
    'content-type': file.mime,
    'content-disposition': attachment(file.fileName),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  const range = rangeHeader === null ? null : rangeOf(rangeHeader, size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const part = range ? file.bytes.subarray(range.first, range.last + 1) : file.bytes
  headers.set('content-length', String(part.byteLength))
  if (range) headers.set('content-range', `bytes ${range.first}-${range.last}/${size}`)
  return new Response(Uint8Array.from(part), { status: range ? 206 : 200, headers })
}

/** The one range that was asked for; nothing when the header is none we serve. */
export function rangeOf(header: string, size: number): { first: number; last: number } | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? []
  if (from === '' && to === '') return null
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  if (first >= size || first > last) return 'unsatisfiable'
  return { first, last }
}
