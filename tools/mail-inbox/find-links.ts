const unescapeHtml = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x27;', "'")

/** Every web address a reader could follow, in order, each once: the `href`s of the HTML, then what the text spells out. */
export const findLinks = (html: string, text: string): string[] => {
  const hrefs = [...html.matchAll(/<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map((found) =>
    unescapeHtml(found[1] ?? found[2] ?? '').trim(),
  )
  const spelled = [...text.matchAll(/https?:\/\/[^\s<>"']+/g)].map((found) => found[0].replace(/[.,;:!?)\]]+$/, ''))
  return [...new Set([...hrefs, ...spelled])].filter((link) => /^https?:\/\//i.test(link))
}
