import 'server-only'
import { siteMessages } from '@/features/content'
import type { ShareWords } from '@/features/content/server'
import { inLocale, type Locale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { getArticle, getOffer, getPage } from '../content'

/** What the picture of a page says, by the parts of its address (`['offres', 'profond.png']`); null for a page that does not exist. */
export async function shareWords(locale: Locale, path: string[]): Promise<ShareWords | null> {
  const last = path.at(-1) ?? ''
  if (!last.endsWith('.png')) return null
  const parts = [...path.slice(0, -1), last.slice(0, -4)]
  const found = await read(locale, parts)
  return found && { ...found, seed: parts.join('/'), site: inLocale(siteMessages, locale).site }
}

async function read(locale: Locale, parts: string[]): Promise<Omit<ShareWords, 'seed' | 'site'> | null> {
  const t = inLocale(siteMessages, locale).share
  const [section = '', slug = ''] = parts
  if (parts.length === 1 && section === 'journal') return { eyebrow: t.site, title: t.journal }
  if (parts.length === 1) {
    const page = await getPage(section, 'page', locale)
    return (
      page && { eyebrow: t.site, title: page.search.title || page.title, detail: page.search.description || undefined }
    )
  }
  if (parts.length > 2) return null
  if (section === 'legal') {
    const page = await getPage(slug, 'legal', locale)
    return page && { eyebrow: t.site, title: page.title }
  }
  if (section === 'journal') {
    const article = await getArticle(slug, locale)
    return article && { eyebrow: t.journal, title: article.title, detail: article.summary }
  }
  if (section !== 'offres') return null
  const offer = await getOffer(slug, locale)
  const price =
    offer && !offer.isFree ? formatMoney({ amountCents: offer.priceCents, currency: offer.currency }, locale) : ''
  return (
    offer && {
      eyebrow: [t.reading, price].filter(Boolean).join(' · '),
      title: offer.name,
      detail: offer.tagline || undefined,
    }
  )
}
