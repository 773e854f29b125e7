import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { classNames } from '@/ui'
import { messages } from '../messages'

type ArticleLineProps = {
  publishedAt: string
  minutes?: number
  authors?: string[]
  locale: Locale
  className?: string
}

/** Who, when, and how long it takes to read. */
export function ArticleLine({ publishedAt, minutes, authors = [], locale, className }: ArticleLineProps) {
  const t = inLocale(messages, locale).journal
  return (
    <p className={classNames('flex flex-wrap gap-x-2 text-step-note text-quiet', className)}>
      {authors.length > 0 && (
        <>
          <span>{new Intl.ListFormat(locale).format(authors)}</span>
          <span aria-hidden="true">·</span>
        </>
      )}
      <time dateTime={publishedAt}>{formatDate(publishedAt, locale)}</time>
      {minutes !== undefined && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t.minutes(minutes)}</span>
        </>
      )}
    </p>
  )
}
