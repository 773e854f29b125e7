import type { ReadingTemplate } from '@/features/catalog'
import { countWords } from './count-words'
import { findPromises } from './find-promises'
import { foldText } from './fold-text'
import type { GateWords } from './gate-messages'
import type { GateCode, GatePoint } from './gate-report'

/** A text of the reading and where it stands. */
export type PlacedText = { sectionKey: string; field: string; text: string }

/** Forbidden promises, and wording close to them. */
export const checkPromises = (places: PlacedText[], t: GateWords): GatePoint[] =>
  places.flatMap((place) =>
    findPromises(place.text).map(({ topic, level, start, end }) => {
      const excerpt = excerptOf(place.text, start, end)
      return level === 'blocked'
        ? pointAt(place, start, end, level, 'forbidden-promise', t.promise(topic, excerpt))
        : pointAt(place, start, end, level, 'near-promise', t.nearPromise(topic, excerpt))
    }),
  )

const markup =
  /<\/?[a-z][^<>\n]{0,300}>|^#{1,6} .{0,80}|!?\[[^\]\n]{1,200}\]\([^)\n]{1,300}\)|```|\{\{[^}\n]{0,80}\}\}|&(?:[a-z]{2,10}|#\d{2,6});|\b(?:javascript|data):\S{1,80}|__\S[^_\n]{0,80}__/gim

/** HTML, Markdown and left-over placeholders: they are inert and would be printed as they are. */
export const checkMarkup = (places: PlacedText[], t: GateWords): GatePoint[] =>
  places.flatMap((place) =>
    [...place.text.matchAll(markup)].slice(0, 5).map(({ index, 0: found }) => {
      const end = index + found.length
      return pointAt(place, index, end, 'warning', 'typed-markup', t.markup(excerptOf(place.text, index, end)))
    }),
  )

/** A paragraph of at least eight words that the reading has said before, dress and punctuation aside. */
export function checkRepetition(places: PlacedText[], template: ReadingTemplate, t: GateWords): GatePoint[] {
  const titles = new Map(template.sections.map(({ key, title }) => [key, title]))
  const seen = new Map<string, string>()
  return places.flatMap((place) =>
    [...place.text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ index, 0: paragraph }) => {
      if (countWords(paragraph) < 8) return []
      const print = foldText(paragraph)
        .folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const first = seen.get(print)
      if (first === undefined) seen.set(print, place.sectionKey)
      if (first === undefined) return []
      const message = t.repeated(titles.get(first) ?? first)
      return [pointAt(place, index, index + paragraph.length, 'warning', 'repeated-paragraph', message)]
    }),
  )
}

// « ton » and « te » are also ordinary words or parts of set phrases; « tu », « toi » and « tes » rarely are. « Vous vous êtes tu ».
const informal =
  /(?<!(?<!\p{L})(?:es|est|êtes|suis|sont|ai|as|a|avez|ont)\s)(?<!\p{L})(?:tu|toi|tes|t’es|t'es)(?!\p{L})/giu
const formal = /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/giu

/** « tu » in a reading that says « vous », or the reverse; the client's own words, inside « », do not count. */
export function checkAddress(places: PlacedText[], t: GateWords): GatePoint[] {
  const hits = (pattern: RegExp) =>
    places.flatMap((place) => {
      const own = place.text.replace(/«[^»]{0,600}»|“[^”]{0,600}”/g, (quote) => ' '.repeat(quote.length))
      return [...own.matchAll(pattern)].map(({ index, 0: word }) => ({ place, index, word }))
    })
  const [tu, vous] = [hits(informal), hits(formal)]
  if (tu.length === 0 || vous.length === 0) return []
  const [address, rare] = tu.length < vous.length ? (['vous', tu] as const) : (['tu', vous] as const)
  const oncePerText = rare.filter(({ place }, index) => rare.findIndex((hit) => hit.place === place) === index)
  return oncePerText.map(({ place, index, word }) =>
    pointAt(place, index, index + word.length, 'warning', 'mixed-address', t.mixedAddress(address, word)),
  )
}

const pointAt = (
  { sectionKey, field, text }: PlacedText,
  start: number,
  end: number,
  level: GatePoint['level'],
  code: GateCode,
  message: string,
): GatePoint => ({ level, code, sectionKey, field, message, excerpt: excerptOf(text, start, end), start, end })

function excerptOf(text: string, start: number, end: number): string {
  const excerpt = text.slice(start, end).replace(/\s+/g, ' ')
  return excerpt.length > 120 ? `${excerpt.slice(0, 119)}…` : excerpt
}
