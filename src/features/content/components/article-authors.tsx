import { inLocale, type Locale } from '@/shared/locale'
import { Avatar } from '@/ui'
import type { AuthorView } from '../domain/article-view'
import { frenchSpaces } from '../domain/french-spaces'
import { messages } from '../messages'

/** Who wrote it: a face or initials, what they do, a few words. */
export function ArticleAuthors({ authors, locale }: { authors: AuthorView[]; locale: Locale }) {
  if (authors.length === 0) return null
  const t = inLocale(messages, locale).journal
  return (
    <aside aria-label={t.authors(authors.length)} className="flex flex-col gap-6 border-t border-line pt-8">
      {authors.map(({ name, role, bio, picture }) => (
        <div key={name} className="flex gap-4">
          {picture ? (
            <picture className="shrink-0">
              <img
                src={picture.url}
                alt=""
                width={picture.width}
                height={picture.height}
                loading="lazy"
                className="size-12 rounded-full object-cover"
              />
            </picture>
          ) : (
            <Avatar name={name} decorative />
          )}
          <div>
            <p className="font-semibold text-strong">{name}</p>
            {role && <p className="text-step-note text-quiet">{role}</p>}
            {bio && <p className="mt-2 text-[0.9375rem] leading-[1.65] text-text">{frenchSpaces(bio, locale)}</p>}
          </div>
        </div>
      ))}
    </aside>
  )
}
