/** Line breaks, controls and the marks that turn the direction of text. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** Text on one line: nothing in it can start another header or another paragraph. */
export const oneLine = (text: string): string => text.replace(invisible, ' ').replace(/\s+/gu, ' ').trim()

/**
 * A first name fit for a greeting, or null. Whoever typed it at a checkout may have typed an advertisement for somebody else's mailbox: what looks
 * like markup, an address or a link, or is longer than a name, is left out of the mail.
 */
export function safeName(name: string | null | undefined): string | null {
  const line = oneLine(name ?? '')
  if (line === '' || line.length > 40 || /[<>@/\\:[\](){}=&#%$€\d]|\p{L}\.\p{L}/u.test(line)) return null
  return line
}
