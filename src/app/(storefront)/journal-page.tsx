import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteMessages, type CategoryView } from '@/features/content'
import { JournalScreen } from '@/features/content/server'
import { inLocale, type Locale } from '@/shared/locale'
import { listArticles, listCategories } from './content'
import { describePage } from './describe-page'
import { SiteFrame } from './site-frame'

/** What of the journal is listed: all of it or one category, from page 1. */
type Wanted = { locale: Locale; category?: string; page?: number }

/** The head of a page of the journal, which tells readers where its feed is. */
export async function describeJournal({ locale, category: slug, page = 1 }: Wanted): Promise<Metadata> {
  const t = inLocale(siteMessages, locale)
  const category = await findCategory(locale, slug)
  if (category === null) notFound()
  const name = category?.name ?? t.journal.title
  return describePage({
    locale,
    path: pathOf(slug, page),
    title: page === 1 ? name : t.journal.pageOf(name, page),
    description: category?.description || t.journal.description,
  })
}

/** A page of the journal; a category or a page that is not there does not exist, but the first always does. */
export async function JournalPage({ locale, category: slug, page = 1 }: Wanted) {
  const category = await findCategory(locale, slug)
  if (category === null) notFound()
  const [list, categories] = await Promise.all([listArticles(locale, { category: slug, page }), listCategories(locale)])
  if (page > 1 && list.articles.length === 0) notFound()
  return (
    <SiteFrame locale={locale} path={pathOf(slug, page)}>
      <JournalScreen list={list} categories={categories} category={category} locale={locale} />
    </SiteFrame>
  )
}

/** Undefined when none is asked for, null when it does not exist. */
async function findCategory(locale: Locale, slug: string | undefined): Promise<CategoryView | undefined | null> {
  if (slug === undefined) return undefined
  return (await listCategories(locale)).find((category) => category.slug === slug) ?? null
}

function pathOf(category: string | undefined, page: number): string {
  const base = category ? `/journal/rubrique/${category}` : '/journal'
  return page === 1 ? base : `${base}/page/${page}`
}
