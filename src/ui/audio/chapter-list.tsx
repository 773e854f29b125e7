import { inLocale, type Locale } from '@/shared/locale'
import { Disclosure } from '../display/disclosure'
import { messages } from '../messages'
import { clockTime, spokenTime } from './clock'

/** In the order of their beginnings. */
export type AudioChapter = { title: string; startsAtSeconds: number }

/** Index of the chapter that holds this place, -1 before the first. */
export const currentChapter = (chapters: AudioChapter[], seconds: number): number =>
  chapters.findLastIndex(({ startsAtSeconds }) => Math.floor(startsAtSeconds) <= seconds)

type ChapterListProps = {
  chapters: AudioChapter[]
  position: number
  onSeek: (seconds: number) => void
  locale: Locale
}

/** The chapters of a recording, folded: each a button that goes to its beginning. */
export function ChapterList({ chapters, position, onSeek, locale }: ChapterListProps) {
  if (chapters.length === 0) return null
  const current = currentChapter(chapters, position)
  return (
    <Disclosure className="lu-player-chapters" summary={inLocale(messages, locale).audio.chapters(chapters.length)}>
      <ol role="list">
        {chapters.map(({ title, startsAtSeconds }, index) => (
          <li key={startsAtSeconds}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onSeek(startsAtSeconds)}
            >
              <span>{title}</span>
              <span aria-hidden="true">{clockTime(startsAtSeconds)}</span>
              <span className="visually-hidden">{spokenTime(startsAtSeconds, locale)}</span>
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
