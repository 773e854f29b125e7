/** Scripts and styles, whose text means other things than the page's. */
const raw = /(<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>)/
/**
 * Where Next sends what it drew a second time, for React: calls with strings.
 * @param {string} part
 */
const isSent = (part) => /^<script[^>]*>(?:\(?self\.__next_f)/.test(part)
const beyondAscii = /[^\0-\x7f]/gu
const halvesBeyondAscii = /[^\0-\x7f]/g

/**
 * The same page in ASCII letters: « ’ » as `&#x2019;` between tags, as `\u2019` in what Next sends to React. V8 keeps such a text in one byte a letter
 * and sends it as it is; French typography costs it two, and a conversion of the whole page at each request. Any other script or style stays as it
 * is: React compares its text with its own.
 * @param {string} html
 * @returns {string}
 */
export function plainHtml(html) {
  const parts = html.split(raw).map((part, index) => {
    if (index % 2 === 0) return part.replace(beyondAscii, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`)
    return isSent(part) ? part.replace(halvesBeyondAscii, escaped) : part
  })
  // Joined pieces stay pieces, in the width of the widest: through bytes they become one text.
  return Buffer.from(parts.join('')).toString()
}

/** @param {string} half */
const escaped = (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`
