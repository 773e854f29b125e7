import { foldText } from './fold-text'
import { forbiddenPromises, type PromiseTopic } from './forbidden-promises'

export type PromiseFound = { topic: PromiseTopic; level: 'blocked' | 'warning'; start: number; end: number }

// « ne vous promet pas », « rien ne », « sans »: a negation right before the words denies them.
const denied =
  /(?:\b(?:ne|ni|sans|jamais|not|never|cannot|can't|won't|nor|without)|n'|n't) ?(?:(?:vous|te|t'|me|se|s'|le|la|l'|les|y|en|pas|plus|jamais|faut|pouvez|devez|to|you|be|that)[ ']? ?){0,3}$/
// « rien ne dit que vous… », « personne ne peut promettre que… », « no one can say that … »
const unclaimed =
  /(?:\b(?:ne|ni|rien|personne|aucune?|nul|nulle|sans|not|no one|nobody|nothing|never|cannot)|n'|n't)\b[^.!?;\n]{0,50}\b(?:prome|garanti|affirm|di[rst]|assur|certain|sai[st]|savoir|pretend|signifi|veut|prouv|annonc|say|promis|guarant|know|claim|tell|mean|prove)[\w' ]{0,24}\b(?:que|qu'|si|that|whether)? ?(?:[\w-]+ ){0,3}$/
// What the person wrote, asked or fears, told back to them.
const reported =
  /\b(?:vous (?:vous |m'|nous |l'|y )?(?:ecri|demand|crai|redout|esper|dites|confi|nomm|decri|racont|parl|evoqu|aviez|avez (?:ecrit|dit|peur|craint|demande|confie|nomme|parle|entendu|lu|l'impression|cru))[\w]*|(?:la |cette |votre )?(?:peur|crainte|impression|question|idee|croyance)|you (?:wrote|write|ask|fear|worry|say|said|told|wonder|mention)\w*|fear)\b[^.!?;,\n]{0,24}\b(?:que|qu'|si|s'|de|d'|that|whether|if|of)\s?(?:[\w'-]+ ){0,3}$/
const sentenceEnd = /[.!?;\n]/

/**
 * The forbidden or nearly forbidden promises in one text, first to last, without overlaps (the graver wins), as offsets in the text.
 * What is denied (« ne remplace pas un médecin ») or told back (« vous craignez que… ») is innocent; inside « quotes », the words are
 * the client's own, so a forbidden promise there is only a warning.
 */
export function findPromises(text: string): PromiseFound[] {
  const { folded, origin } = foldText(text)
  const quotes = quotedRanges(folded)
  const found: PromiseFound[] = []
  for (const { topic, level, pattern, isNegative } of forbiddenPromises) {
    for (const { index, 0: words } of folded.matchAll(pattern)) {
      if (!isNegative && isExcused(before(folded, index))) continue
      const isQuoted = quotes.some(([open, close]) => open < index && index + words.length <= close)
      const end = (origin[index + words.length - 1] ?? 0) + 1
      found.push({ topic, level: isQuoted ? 'warning' : level, start: origin[index] ?? 0, end })
    }
  }
  return withoutOverlaps(found)
}

const isExcused = (lead: string): boolean => denied.test(lead) || unclaimed.test(lead) || reported.test(lead)

/** The words of the same sentence before `index`, at most 120 characters of them. */
function before(folded: string, index: number): string {
  const lead = folded.slice(Math.max(0, index - 120), index)
  for (let i = lead.length - 1; i >= 0; i -= 1) if (sentenceEnd.test(lead.charAt(i))) return lead.slice(i + 1)
  return lead
}

const quotedRanges = (folded: string): [number, number][] =>
  [...folded.matchAll(/«[^»\n]{0,600}»|“[^”\n]{0,600}”/g)].map(({ index, 0: words }) => [index, index + words.length])

function withoutOverlaps(found: PromiseFound[]): PromiseFound[] {
  const gravestFirst = [...found].sort((a, b) =>
    a.level === b.level ? b.end - b.start - (a.end - a.start) : a.level === 'blocked' ? -1 : 1,
  )
  const kept: PromiseFound[] = []
  for (const one of gravestFirst) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
