import type { CSSProperties } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Eyebrow, Heading, Prose } from '@/ui'
import { romanNumeral } from '../pdf/roman-numeral'
import { sectionMinutes } from '../domain/reading-minutes'
import { isSectionEmpty } from '../domain/section-text'
import type { SealedReading } from '../domain/seal-content'
import { messages } from '../messages'
import { SectionView } from './section-view'

type Props = {
  sealed: SealedReading
  /** What follows the chapters on the page: listed after them. */
  parts?: { id: string; title: string }[]
  locale: Locale
}

/** The sealed chapters one after the other, each with its own address, and their table of contents. */
export function ReadingChapters({ sealed, parts = [], locale }: Props) {
  const t = inLocale(messages, locale)
  const chapters = sealed.sections.filter(({ content }) => !isSectionEmpty(content))
  return (
    <>
      <nav aria-labelledby="contents-title" className="mb-12 border-y border-line py-6">
        <Eyebrow id="contents-title">{t.reading.contents}</Eyebrow>
        <ol
          role="list"
          style={{ '--rows': Math.ceil((chapters.length + parts.length) / 2) } as CSSProperties}
          className="mt-3 grid list-none p-0 sm:grid-flow-col sm:grid-cols-2 sm:[grid-template-rows:repeat(var(--rows),auto)] sm:gap-x-8"
        >
          {chapters.map(({ key, title }, index) => (
            <li key={key}>
              <a href={`#${key}`} className="flex min-h-11 items-center gap-3 text-text no-underline hover:underline">
                <span className="w-9 shrink-0 text-step-small text-quiet">{romanNumeral(index + 1)}</span>
                {title}
              </a>
            </li>
          ))}
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="flex min-h-11 items-center gap-3 text-text no-underline hover:underline">
                <span aria-hidden="true" className="w-9 shrink-0 text-step-small text-quiet">
                  ✦
                </span>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map(({ key, title, choiceLabel, content }, index) => (
        <article key={key} id={key} aria-labelledby={`${key}-title`} className="mb-16 scroll-mt-6">
          <Eyebrow>
            {t.reading.chapter(romanNumeral(index + 1))} · {t.library.minutes(sectionMinutes(content))}
          </Eyebrow>
          <Heading level={2} size="title" id={`${key}-title`} className="mt-2 mb-6">
            {title}
          </Heading>
          <Prose chapter={content.kind === 'prose' && opensWithLetter(content.text)}>
            <SectionView section={content} choiceLabel={choiceLabel} locale={locale} />
          </Prose>
        </article>
      ))}
    </>
  )
}

/** A quotation mark or a dash would be drawn as tall as its letter. */
const opensWithLetter = (text: string): boolean => /^[\s*_]*\p{L}/u.test(text)
