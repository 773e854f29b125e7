import type { SealedReading } from './seal-content'

/** A chapter of a sealed reading whose paragraphs may be shown: prose alone, never lists, rituals or the synthesis. */
export type Chapter = { sectionKey: string; title: string; paragraphs: string[] }

/** One paragraph, by its place in its chapter from 0. */
export type PassageChoice = { sectionKey: string; paragraph: number }

/** Words as they were sealed, under the title of their chapter. */
export type Passage = { title: string; text: string }

export const mostPassages = 3

/** The chapters from which a sample may be taken, in the order of the reading. */
export const chaptersOf = ({ sections }: Pick<SealedReading, 'sections'>): Chapter[] =>
  sections.flatMap(({ key, title, content }) => {
    if (content.kind !== 'prose' && content.kind !== 'choice') return []
    const paragraphs = content.text.split(/\n\s*\n/).map((one) => one.trim())
    return [{ sectionKey: key, title, paragraphs: paragraphs.filter((one) => one !== '') }]
  })

/** The chosen paragraphs, word for word, in the order of the reading; null for a choice that is not there. */
export function passagesOf(chapters: Chapter[], choices: PassageChoice[]): Passage[] | null {
  const isChosen = (sectionKey: string, paragraph: number) =>
    choices.some((one) => one.sectionKey === sectionKey && one.paragraph === paragraph)
  const chosen = chapters.flatMap(({ sectionKey, title, paragraphs }) =>
    paragraphs.flatMap((text, paragraph) => (isChosen(sectionKey, paragraph) ? [{ title, text }] : [])),
  )
  const wanted = new Set(choices.map(({ sectionKey, paragraph }) => `${sectionKey}:${paragraph}`))
  return chosen.length === wanted.size ? chosen : null
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Whether a text says one of these names, as a word that begins with a capital: « Claire » is a name, « une voix claire » is not. Accents and the
 * rest of the case do not hide it. A name of one letter is no name.
 */
export function saysName(text: string, names: (string | null | undefined)[]): boolean {
  const parts = names.flatMap((name) => (name ?? '').split(/[\s’'-]+/)).filter((part) => [...part].length > 1)
  const known = new Set(parts.map(fold))
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => /^\p{Lu}/u.test(word) && known.has(fold(word)))
}
