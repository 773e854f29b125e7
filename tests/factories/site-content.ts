import type { Payload, Where } from 'payload'
import { frenchSpaces } from '@/features/content'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { locales, type Locale } from '@/shared/locale'
import { articles } from './articles'
import { authors, categories, type AuthorName, type CategorySlug } from './articles/journal-parts'
import { editorText } from './editor-text'
import { navigation } from './navigation'
import { pages } from './pages'
import { addressOfSeed } from './pages/address-of-seed'
import { actions, type FindTarget, type SeededPage } from './pages/blocks'

/**
 * Writes the pages, the journal and the menus that a new house starts with, in both languages. Pages, legal pages, articles and menus
 * are each left to their editors as soon as there is one. Offers must be there already: links lead to them.
 */
export async function seedSiteContent(payload: Payload): Promise<void> {
  await transaction(payload, async (tx) => {
    const newPages: SeededPage[] = []
    for (const kind of ['page', 'legal'] as const)
      if (!(await hasAny(tx, 'pages', { kind: { equals: kind } })))
        newPages.push(...pages.filter((page) => page.kind === kind))
    const newArticles = (await hasAny(tx, 'articles')) ? [] : articles
    // Texts lead to one another: everything has its address before anything has its text.
    for (const { slug, kind, fr } of newPages) await draft(tx, 'pages', { slug, kind, title: fr.title })
    for (const { slug, fr } of newArticles) await draft(tx, 'articles', { slug, title: fr.title })
    const find = await findTargets(tx)
    await writePages(tx, newPages, find)
    if (newArticles.length > 0) await writeJournal(tx, find)
    await writeNavigation(tx, find)
  })
}

const hasAny = async (
  { payload, req }: Transaction,
  collection: 'pages' | 'articles',
  where: Where = {},
): Promise<boolean> => (await payload.count({ collection, where, req })).totalDocs > 0

const draft = ({ payload, req }: Transaction, collection: 'pages' | 'articles', data: Record<string, unknown>) =>
  payload.create({ collection: collection as 'pages', data: data as never, draft: true, locale: 'fr', depth: 0, req })

/** What seeds call `page:approche` is found by its slug; what editors have removed is led to by an address that still stands. */
async function findTargets({ payload, req }: Transaction): Promise<FindTarget> {
  const found = new Map<string, { relationTo: 'pages' | 'articles' | 'products'; value: string }>()
  for (const [prefix, relationTo] of [
    ['page', 'pages'],
    ['article', 'articles'],
    ['offer', 'products'],
  ] as const) {
    const { docs } = await payload.find({
      collection: relationTo as 'pages',
      select: { slug: true },
      depth: 0,
      draft: true,
      pagination: false,
      req,
    })
    for (const { id, slug } of docs) found.set(`${prefix}:${slug}`, { relationTo, value: id })
  }
  const standIns: Record<string, string> = { page: '/', article: '/journal', offer: '/offres' }
  return (name) => found.get(name) ?? standIns[name.split(':')[0] ?? ''] ?? name
}

function idOf(find: FindTarget, name: string): string {
  const target = find(name)
  if (typeof target === 'string') throw new Error(`${name} was not made`)
  return target.value
}

async function writePages({ payload, req }: Transaction, written: SeededPage[], find: FindTarget): Promise<void> {
  for (const page of written)
    for (const locale of locales) {
      const { title, searchTitle, description, layout } = page[locale]
      await payload.update({
        collection: 'pages',
        id: idOf(find, `page:${page.slug}`),
        locale,
        depth: 0,
        draft: false,
        req,
        data: printed(locale, {
          title,
          kind: page.kind,
          layout: layout(find),
          meta: { title: searchTitle ?? '', description: description ?? '' },
          _status: 'published' as const,
        }),
      })
    }
}

async function writeJournal(tx: Transaction, find: FindTarget): Promise<void> {
  const { payload, req } = tx
  const authorIds = await writeAuthors(tx)
  const categoryIds = await writeCategories(tx)
  for (const article of articles)
    for (const locale of locales) {
      const { title, summary, text } = article[locale]
      await payload.update({
        collection: 'articles',
        id: idOf(find, `article:${article.slug}`),
        locale,
        depth: 0,
        draft: false,
        req,
        data: printed(locale, {
          title,
          summary,
          body: editorText(text, addressOfSeed),
          categories: [categoryIds[article.category]],
          authors: [authorIds[article.author]],
          publishedAt: `${article.date}T07:00:00.000Z`,
          _status: 'published' as const,
        }),
      })
    }
}

async function writeAuthors({ payload, req }: Transaction): Promise<Record<AuthorName, string>> {
  const ids: Partial<Record<AuthorName, string>> = {}
  for (const [name, { fr, en }] of Object.entries(authors) as [AuthorName, (typeof authors)[AuthorName]][]) {
    const { id } = await payload.create({
      collection: 'authors',
      data: printed('fr', { name, ...fr }),
      locale: 'fr',
      req,
    })
    await payload.update({ collection: 'authors', id, data: en, locale: 'en', req })
    ids[name] = id
  }
  return ids as Record<AuthorName, string>
}

async function writeCategories({ payload, req }: Transaction): Promise<Record<CategorySlug, string>> {
  const ids: Partial<Record<CategorySlug, string>> = {}
  for (const [slug, { fr, en }] of Object.entries(categories) as [CategorySlug, (typeof categories)[CategorySlug]][]) {
    const { docs } = await payload.find({ collection: 'categories', where: { slug: { equals: slug } }, limit: 1, req })
    const known = docs[0]
    const data = printed('fr', { slug, ...fr })
    const { id } = known ?? (await payload.create({ collection: 'categories', data, locale: 'fr', req }))
    if (!known) await payload.update({ collection: 'categories', id, data: en, locale: 'en', req })
    ids[slug] = id
  }
  return ids as Record<CategorySlug, string>
}

async function writeNavigation({ payload, req }: Transaction, find: FindTarget): Promise<void> {
  for (const locale of locales) {
    const known = await payload.findGlobal({ slug: 'navigation', locale, fallbackLocale: false, depth: 0, req })
    if (known.header?.length || known.footer?.length) continue
    const { header, footer } = navigation[locale]
    await payload.updateGlobal({
      slug: 'navigation',
      locale,
      depth: 0,
      req,
      data: { header: actions(find, ...header), footer: actions(find, ...footer) },
    })
  }
}

/** The words as they are printed: French ones with the spaces that do not break. */
function printed<Value>(locale: Locale, value: Value): Value {
  if (typeof value === 'string') return frenchSpaces(value, locale) as Value
  if (Array.isArray(value)) return value.map((one: unknown) => printed(locale, one)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printed(locale, one)])) as Value
}
