import { createHash } from 'node:crypto'

/**
 * JSON with sorted keys, no white space and NFC strings: the same content gives the same bytes whatever the order in which it was
 * typed or stored (after RFC 8785). `undefined` members are left out; numbers must be finite.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('canonicalJson: number is not finite')
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key.normalize('NFC'), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}

/** Lower-case hexadecimal SHA-256 of bytes, or of text as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The seal of a dossier or of a reading: SHA-256 of its canonical JSON. */
export const sealOf = (content: unknown): string => sha256(canonicalJson(content))
