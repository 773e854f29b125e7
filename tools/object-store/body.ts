import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { crc32 } from 'node:zlib'
import type { Authorised } from './authorise'
import { invalidRequest, notImplemented, S3Error } from './s3-error'
import type { S3Request } from './s3-request'

/** The stand-in keeps a body in memory while it checks it. */
const longestBody = 512 * 1024 * 1024

const readAll = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming) {
    const bytes = part as Buffer
    length += bytes.length
    if (length > longestBody) throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload is too large.')
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

type Unwrapped = { body: Buffer; trailers: Record<string, string> }

/** `aws-chunked`: a length in hexadecimal, the bytes, …, a zero, then trailing headers. */
const unwrapChunks = (wrapped: Buffer): Unwrapped => {
  const incomplete = new S3Error(400, 'IncompleteBody', 'The request body is not a complete aws-chunked stream.')
  const parts: Buffer[] = []
  let position = 0
  const nextLine = (): string => {
    const end = wrapped.indexOf('\r\n', position)
    if (end < 0) throw incomplete
    const line = wrapped.toString('utf8', position, end)
    position = end + 2
    return line
  }
  for (;;) {
    const size = nextLine().split(';')[0] ?? ''
    if (!/^[0-9a-f]+$/i.test(size)) throw incomplete
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    if (position + length + 2 > wrapped.length) throw incomplete
    parts.push(wrapped.subarray(position, position + length))
    position += length + 2
  }
  const trailers: Record<string, string> = {}
  while (position < wrapped.length) {
    const line = nextLine()
    if (line === '') break
    const at = line.indexOf(':')
    if (at > 0) trailers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim()
  }
  return { body: Buffer.concat(parts), trailers }
}

const checksums: Record<string, (body: Buffer) => string> = {
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
  'x-amz-checksum-crc32': (body) => {
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return sum.toString('base64')
  },
}

const verifyChecksums = (body: Buffer, headers: Record<string, string>): void => {
  for (const [name, sumOf] of Object.entries(checksums)) {
    const given = headers[name]
    if (given !== undefined && given !== sumOf(body)) {
      throw new S3Error(400, 'BadDigest', `The ${name} you specified did not match what we received.`)
    }
  }
}

/** The bytes a client meant to send, checked against everything it said about them. */
export const readBody = async (incoming: IncomingMessage, request: S3Request, by: Authorised): Promise<Buffer> => {
  const sent = await readAll(incoming)
  if (by.payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    const { body, trailers } = unwrapChunks(sent)
    const announced = request.headers['x-amz-decoded-content-length']
    if (announced !== String(body.length)) throw invalidRequest('x-amz-decoded-content-length does not match the body.')
    verifyChecksums(body, { ...request.headers, ...trailers })
    return body
  }
  if (by.payloadHash.startsWith('STREAMING-')) throw notImplemented(`the payload ${by.payloadHash}`)
  if (by.payloadHash !== 'UNSIGNED-PAYLOAD' && by.payloadHash !== createHash('sha256').update(sent).digest('hex')) {
    throw new S3Error(400, 'XAmzContentSHA256Mismatch', 'The provided x-amz-content-sha256 does not match the body.')
  }
  verifyChecksums(sent, request.headers)
  return sent
}
