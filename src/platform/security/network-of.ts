import { isIP } from 'node:net'

/**
 * Whom a limit counts for a network address: the address itself in IPv4, the /64 in IPv6 (one household or server holds that many
 * addresses). What is no address counts as one stranger, so that a forged header never escapes a limit.
 */
export function networkOf(address: string | null | undefined): string {
  const text = (address ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '')
  const version = isIP(text)
  if (version === 4) return text
  if (version === 6) return `${expand(text).slice(0, 4).join(':')}::/64`
  return 'unknown'
}

function expand(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((group) => group.replace(/^0+(?=.)/, ''))
}
