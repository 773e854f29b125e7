import { inLocale, type Locale } from '@/shared/locale'
import { Anchor, classNames } from '@/ui'
import type { CategoryView } from '../domain/article-view'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'

type CategoryLinksProps = {
  categories: CategoryView[]
  /** The slug of the one that is shown; none: the whole journal is. */ current?: string
  locale: Locale
}

/** The journal's categories, and all of it. */
export function CategoryLinks({ categories, current, locale }: CategoryLinksProps) {
  const t = inLocale(messages, locale).journal
  if (categories.length === 0) return null
  const all = [{ slug: undefined, name: t.everything }, ...categories]
  return (
    <nav aria-label={t.categories}>
      <ul role="list" className="flex flex-wrap gap-2">
        {all.map(({ slug, name }) => {
          const isCurrent = slug === current
          return (
            <li key={slug ?? ''}>
              <Anchor
                href={storefrontPath(locale, slug ? `/journal/rubrique/${slug}` : '/journal')}
                aria-current={isCurrent ? 'page' : undefined}
                className={classNames(
                  'inline-flex min-h-11 items-center rounded-full border px-5 text-step-note text-strong',
                  isCurrent ? 'border-accent-mark font-semibold' : 'border-line hover:border-line-control',
                )}
              >
                {name}
              </Anchor>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
