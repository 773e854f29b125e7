import { S3Error } from './s3-error'

/** First and last byte that a Range header asks for; undefined for the whole (an unreadable header is ignored, RFC 9110). */
export const rangeOf = (header: string | undefined, size: number): [first: number, last: number] | undefined => {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return undefined
  const [, start = '', end = ''] = found
  const first = start === '' ? Math.max(0, size - Number(end)) : Number(start)
  const last = start === '' || end === '' ? size - 1 : Math.min(Number(end), size - 1)
  if (first > last || first >= size) {
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
      'content-range': `bytes */${size}`,
    })
  }
  return [first, last]
}
