import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getOffer } from '@/features/catalog'
import {
  listArticles,
  listCategories,
  readArticle,
  readNavigation,
  readPage,
  resolveLink,
  type EditedLink,
} from '@/features/content'
import { locales, type Locale } from '@/shared/locale'
import { articles } from '../../factories/articles'
import { categories } from '../../factories/articles/journal-parts'
import { seedCatalogue } from '../../factories/catalogue'
import { pages } from '../../factories/pages'
import { seedSettings } from '../../factories/settings'
import { seedSiteContent } from '../../factories/site-content'
import { testPayload } from '../payload'

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
  // Other files of the suite leave pages of their own, beside which nothing is seeded.
  for (const collection of ['pages', 'articles'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
  for (const locale of locales)
    await payload.updateGlobal({ slug: 'navigation', locale, data: { header: [], footer: [] } })
  await seedSettings(payload)
  await seedCatalogue(payload)
  await seedSiteContent(payload)
}, 120_000)

const everything = locales.flatMap((locale) => pages.map(({ slug, kind }) => ({ slug, kind, locale })))
const everyArticle = locales.flatMap((locale) => articles.map(({ slug }) => ({ slug, locale })))

describe('the seeded pages', () => {
  it.each(everything)('reads back /$slug in $locale, in its own words', async ({ slug, kind, locale }) => {
    const page = await readPage(payload, { slug, kind, locale })
    const seeded = pages.find((one) => one.slug === slug)?.[locale]
    expect(page).toMatchObject({ textLocale: locale, title: seeded?.title })
    expect(page?.blocks.map(({ blockType }) => blockType)).toEqual(
      seeded?.layout(() => '/').map(({ blockType }) => blockType),
    )
  })

  it.each(everything)('lead only to what is there, from /$slug in $locale', async ({ slug, kind, locale }) => {
    const page = await readPage(payload, { slug, kind, locale })
    expect(await deadLinks(page?.blocks, locale)).toEqual([])
  })
})

describe('the seeded journal', () => {
  it.each(everyArticle)('reads back /journal/$slug in $locale', async ({ slug, locale }) => {
    const article = await readArticle(payload, { slug, locale })
    expect(article).toMatchObject({ textLocale: locale, authors: [{ name: expect.any(String) }] })
    expect(article?.categories).toHaveLength(1)
    expect(await deadLinks(article?.body, locale)).toEqual([])
  })

  it('has an article in every category', async () => {
    // Other files of the suite leave categories of their own.
    const known = (await listCategories(payload, 'fr')).map(({ slug }) => slug)
    for (const slug of Object.keys(categories)) {
      expect(known).toContain(slug)
      expect((await listArticles(payload, { locale: 'fr', category: slug })).total).toBeGreaterThan(0)
    }
  })
})

describe('the seeded menus', () => {
  it.each(locales)('lead only to what is there, in %s', async (locale) => {
    const { header, footer, legal } = await readNavigation(payload, locale)
    expect(header).toHaveLength(4)
    expect(footer.length).toBeGreaterThan(3)
    expect(legal).toHaveLength(pages.filter(({ kind }) => kind === 'legal').length)
    for (const { href } of [...header, ...footer, ...legal]) expect([href, await isThere(href)]).toEqual([href, true])
  })
})

describe('seeding again', () => {
  it('leaves what editors have changed, and brings nothing back', async () => {
    const { docs } = await payload.find({ collection: 'pages', where: { slug: { in: ['approche', 'contact'] } } })
    const [changed, removed] = ['approche', 'contact'].map((slug) => docs.find((page) => page.slug === slug)?.id ?? '')
    await payload.update({ collection: 'pages', id: changed ?? '', data: { title: 'Autrement' } })
    await payload.delete({ collection: 'pages', id: removed ?? '' })
    await seedSiteContent(payload)
    expect((await readPage(payload, { slug: 'approche', kind: 'page', locale: 'fr' }))?.title).toBe('Autrement')
    expect(await readPage(payload, { slug: 'contact', kind: 'page', locale: 'fr' })).toBeNull()
  })
})

/** Every link inside blocks or a text, wherever it is nested, whose address nothing answers. */
async function deadLinks(value: unknown, locale: Locale): Promise<string[]> {
  const dead: string[] = []
  for (const link of linksIn(value)) {
    const href = resolveLink(link, locale)?.href
    if (!href || !(await isThere(href, anchorsIn(value)))) dead.push(href ?? link.label)
  }
  return dead
}

function linksIn(value: unknown): EditedLink[] {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (value === null || typeof value !== 'object') return []
  const node = value as Record<string, unknown>
  if (node.type === 'link') {
    const fields = node.fields as { url?: string }
    return [{ label: 'link', href: fields.url }]
  }
  if (typeof node.label === 'string' && ('href' in node || 'target' in node)) return [node as EditedLink]
  return Object.values(node).flatMap(linksIn)
}

const anchorsIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((block: { anchor?: unknown } | null) => block?.anchor) : []

/** Whether an address of the site answers, by what is in the database. */
async function isThere(href: string, anchors: unknown[] = []): Promise<boolean> {
  if (href.startsWith('https://')) return true
  if (href.startsWith('#')) return anchors.includes(href.slice(1))
  const locale = /^\/en(\/|#|$)/.test(href) ? 'en' : 'fr'
  const path = href.replace(/^\/en(?=\/|#|$)/, '').replace(/#.*$/, '') || '/'
  const [first = '', second] = path.split('/').slice(1)
  if (['sanctuaire'].includes(first)) return true
  if (first === 'journal') return !second || (await readArticle(payload, { slug: second, locale })) !== null
  if (first === 'offres' && second) return (await getOffer(payload, second, locale)) !== null
  if (first === 'legal') return (await readPage(payload, { slug: second ?? '', kind: 'legal', locale })) !== null
  return (await readPage(payload, { slug: first || 'accueil', kind: 'page', locale })) !== null
}
