import { ownOrigin } from '../process/own-origin.mjs'

const pages = { fr: '/introuvable', en: '/en/introuvable' }

/**
 * The page that says that there is none, as the server draws it: it is kept, so that asking this process for it costs little. Null when it cannot
 * be had, and for that page itself.
 * @param {string} key The place of the missing page in the store: words of Next's, « /$ », and its address with its language.
 * @returns {Promise<string | null>}
 */
export async function missingHtml(key) {
  const [, locale, rest] = /\/\$\/(\w+)(.*)$/.exec(key) ?? []
  if (rest === '/introuvable') return null
  const address = ownOrigin() + (locale === 'en' ? pages.en : pages.fr)
  // Without it the visitor gets what Next drew, whose script says the same.
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  return answer?.ok ? answer.text() : null
}
