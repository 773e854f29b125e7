const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** A link's address if it can only lead somewhere: a path or part of this site, or a page, a mail or a number. Anything that could run is null. */
export function safeHref(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const trimmed = address.trim()
  if (/^[/#](?![/\\])/.test(trimmed) || trimmed === '/') return trimmed
  try {
    return schemes.includes(new URL(trimmed).protocol) ? trimmed : null
  } catch {
    return null
  }
}
