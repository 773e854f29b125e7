const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character).replace(/\r/g, '&#13;')

const unescapeText = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return characters[name ?? ''] ?? whole
  })

export const element = (name: string, content: string | number | boolean): string =>
  `<${name}>${escapeText(String(content))}</${name}>`

export const parent = (name: string, ...children: string[]): string => `<${name}>${children.join('')}</${name}>`

/** A whole answer: the root element in S3's namespace. */
export const xmlDocument = (root: string, ...children: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children.join('')}</${root}>`

/** The contents of every element of this name, in order; enough for the flat documents that S3 clients send. */
export const contentsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((match) => match[1] ?? '')

export const textOf = (xml: string, name: string): string | undefined => {
  const found = contentsOf(xml, name)[0]
  return found === undefined ? undefined : unescapeText(found)
}
