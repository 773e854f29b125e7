import { randomBytes } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A new identifier in Stripe's style, such as `pi_3QxT…`: prefix, underscore, 24 letters or digits. */
export function newId(prefix: string, length = 24): string {
  return `${prefix}_${randomText(length)}`
}

/** `length` random letters or digits. */
export function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}

/** The present in seconds since 1970, Stripe's unit for `created`. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
