import { inflateSync } from 'node:zlib'

/**
 * The OpenType font inside a WOFF 1.0 file (W3C « WOFF File Format 1.0 », §3–5), with its tables side by side as in a .ttf.
 * fontkit reads a WOFF table by table and overruns on an empty last glyph (our thin spaces), and cannot subset WOFF2 at all.
 *
 * @throws Error when the bytes are not a WOFF.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file')
  const count = woff.readUInt16BE(12)
  const entries = Array.from({ length: count }, (_, index) => readEntry(woff, 44 + 20 * index))
  const power = Math.floor(Math.log2(count))
  const header = Buffer.alloc(12 + 16 * count)
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (count - 2 ** power), 10)
  let offset = header.length
  const tables = entries.map(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum, at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(data.length, at + 12)
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    offset += padded.length
    return padded
  })
  // Room for a reader that looks at the header of an empty glyph at the very end.
  return Buffer.concat([header, ...tables, Buffer.alloc(16)])
}

function readEntry(woff: Buffer, at: number): { tag: string; checksum: number; data: Buffer } {
  const offset = woff.readUInt32BE(at + 4)
  const packedLength = woff.readUInt32BE(at + 8)
  const length = woff.readUInt32BE(at + 12)
  const packed = woff.subarray(offset, offset + packedLength)
  const data = packedLength < length ? inflateSync(packed) : packed
  return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), data }
}
