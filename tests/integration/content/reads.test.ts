import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  listArticles,
  listPages,
  readArticle,
  readNavigation,
  readPage,
  readPageById,
  readPublishingState,
} from '@/features/content'
import { clientUser } from '@/platform/security/principal'
import { richText } from '../../factories/rich-text'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse } from '../readings/house'
import { article, offerData, page, textBlocks, uniqueSlug } from './words'

let payload: Payload
let editor: TypedUser
beforeAll(async () => {
  payload = await furnishedHouse()
  editor = await teamMember(payload, { role: 'editor' })
})

const read = (slug: string, locale: 'fr' | 'en' = 'fr', draftFor?: TypedUser) =>
  readPage(payload, { slug, kind: 'page', locale, draftFor })

describe('a page', () => {
  it('is what was published, whatever is being written', async () => {
    const { id, slug } = await page(payload, { title: 'Publiée' })
    await payload.update({ collection: 'pages', id, data: { title: 'En cours' }, draft: true, autosave: true })
    expect((await read(slug))?.title).toBe('Publiée')
    expect((await read(slug, 'fr', editor))?.title).toBe('En cours')
    expect((await readPageById(payload, { id, locale: 'fr', user: editor }))?.title).toBe('En cours')
    expect(await readPublishingState(payload, { collection: 'pages', id, user: editor })).toBe('changed')
  })

  it('that is not published is nothing, for clients too', async () => {
    const { id, slug } = await page(payload, { _status: 'draft' })
    const client = clientUser({ id: editor.id, onlyOrderId: null })
    expect(await read(slug)).toBeNull()
    expect(await read(slug, 'fr', client)).toBeNull()
    expect(await readPageById(payload, { id, locale: 'fr', user: client })).toBeNull()
    expect(await readPublishingState(payload, { collection: 'pages', id, user: client })).toBeNull()
    expect((await listPages(payload, 'fr')).map((one) => one.slug)).not.toContain(slug)
  })

  it('without English blocks is French in English, its title too, and says so', async () => {
    const { id, slug } = await page(payload, { title: 'Notre approche' })
    await payload.update({ collection: 'pages', id, locale: 'en', data: { title: 'Our approach' } })
    expect(await read(slug, 'en')).toMatchObject({ title: 'Notre approche', textLocale: 'fr' })
    await payload.update({
      collection: 'pages',
      id,
      locale: 'en',
      data: { layout: textBlocks('Words.'), _status: 'published' },
    })
    expect(await read(slug, 'en')).toMatchObject({ title: 'Our approach', textLocale: 'en' })
    expect(await read(slug)).toMatchObject({ title: 'Notre approche', textLocale: 'fr' })
  })

  it('of another kind is elsewhere', async () => {
    const { slug } = await page(payload, { kind: 'legal' })
    expect(await read(slug)).toBeNull()
    expect((await readPage(payload, { slug, kind: 'legal', locale: 'fr' }))?.slug).toBe(slug)
  })
})

describe('articles', () => {
  it('are listed when they are published, the newest first, by category', async () => {
    const { id: category, slug } = await payload.create({
      collection: 'categories',
      data: { name: 'Essais', slug: uniqueSlug('essais') },
    })
    const write = async (title: string, publishedAt: string, _status: 'draft' | 'published' = 'published') => {
      const { id } = await article(payload, { title, _status: 'draft' })
      await payload.update({ collection: 'articles', id, data: { publishedAt, categories: [category], _status } })
      return id
    }
    await write('Ancien', '2026-01-01T00:00:00.000Z')
    const latest = await write('Nouveau', '2026-03-01T00:00:00.000Z')
    await write('Brouillon', '2026-05-01T00:00:00.000Z', 'draft')
    await payload.update({
      collection: 'articles',
      id: latest,
      locale: 'en',
      data: { title: 'New', summary: 'A summary.', body: richText(['Words.']), _status: 'published' },
    })
    const list = await listArticles(payload, { locale: 'en', category: slug, size: 1 })
    expect(list).toMatchObject({ page: 1, pages: 2, total: 2 })
    expect(list.articles[0]).toMatchObject({ title: 'New', textLocale: 'en', categories: [{ slug }] })
    const next = await listArticles(payload, { locale: 'en', category: slug, size: 1, page: 2 })
    expect(next.articles[0]).toMatchObject({ title: 'Ancien', textLocale: 'fr' })
    expect((await listArticles(payload, { locale: 'fr', category: slug, page: 9 })).articles).toEqual([])
  })

  it('without an English text are French whole', async () => {
    const { id, slug } = await article(payload, { title: 'Un titre' })
    await payload.update({ collection: 'articles', id, locale: 'en', data: { title: 'A title' }, draft: true })
    expect(await readArticle(payload, { slug, locale: 'en' })).toMatchObject({ title: 'Un titre', textLocale: 'fr' })
    expect(await readArticle(payload, { slug, locale: 'en', draftFor: editor })).toMatchObject({ textLocale: 'fr' })
  })
})

describe('the navigation', () => {
  it('leads to present addresses, and leaves out what nobody may read', async () => {
    const shown = await page(payload)
    const hidden = await page(payload, { _status: 'draft' })
    const legal = await page(payload, { kind: 'legal', title: 'Mentions' })
    const offer = await payload.create({ collection: 'products', data: await offerData(payload, uniqueSlug('offre')) })
    const target = (relationTo: 'pages' | 'products', value: string) => ({ relationTo, value })
    await payload.updateGlobal({
      slug: 'navigation',
      locale: 'en',
      data: {
        header: [
          { label: 'Shown', target: target('pages', shown.id) },
          { label: 'Hidden', target: target('pages', hidden.id) },
          { label: 'Offer', target: target('products', offer.id) },
          { label: 'Typed', href: '/offres?tri=prix#haut' },
          { label: 'Home', href: '/#prix' },
          { label: 'Evil', href: 'javascript:alert(1)' },
        ],
        footer: [{ label: 'Away', href: 'https://exemple.fr/a' }],
      },
    })
    const moved = uniqueSlug()
    await payload.update({ collection: 'pages', id: shown.id, data: { slug: moved, _status: 'published' } })
    const { header, footer, legal: legalLinks } = await readNavigation(payload, 'en')
    expect(header).toEqual([
      { label: 'Shown', href: `/en/${moved}` },
      { label: 'Offer', href: `/en/offres/${offer.slug}` },
      { label: 'Typed', href: '/en/offres?tri=prix#haut' },
      { label: 'Home', href: '/en#prix' },
    ])
    expect(footer).toEqual([{ label: 'Away', href: 'https://exemple.fr/a' }])
    expect(legalLinks).toContainEqual({ label: 'Mentions', href: `/en/legal/${legal.slug}` })
    // Each language has links of its own.
    const french = (await readNavigation(payload, 'fr')).header.map(({ label }) => label)
    expect(french).not.toContain('Shown')
  })
})
