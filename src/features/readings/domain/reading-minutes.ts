import { countWords } from './count-words'
import type { ReadingContent, SectionContent } from './reading-content'
import { sectionText } from './section-text'

/** Calm reading for pleasure in French, on the slow side of Brysbaert (2019, « How many words do we read per minute? »). */
const wordsPerMinute = 200

/** Minutes to read a section, at least 1 when it has a word, 0 when it has none. */
export const sectionMinutes = (section: SectionContent): number => minutesOf(countWords(sectionText(section)))

/** Minutes to read the whole reading, from all its words (not from its rounded sections). */
export const readingMinutes = (content: ReadingContent): number =>
  minutesOf(Object.values(content).reduce((sum, section) => sum + countWords(sectionText(section)), 0))

const minutesOf = (words: number): number => (words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute)))
