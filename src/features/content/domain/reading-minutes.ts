import { plainText } from './plain-text'

/** Words that an adult reads in silence in a minute. Source: Brysbaert, « How many words do we read per minute? », 2019 (238 in English, 214 in French). */
const pace = { fr: 214, en: 238 }

/** How long a text takes to read, in whole minutes, at least one. Punctuation that stands alone is no word. */
export function readingMinutes(body: unknown, language: keyof typeof pace): number {
  const words = plainText(body)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(1, Math.round(words / pace[language]))
}
