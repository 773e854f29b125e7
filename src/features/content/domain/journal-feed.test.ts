import { describe, expect, it } from 'vitest'
import type { ArticleCard } from './article-view'
import { journalFeed } from './journal-feed'

const article: ArticleCard = {
  slug: 'lire-lentement',
  title: 'Lire & relire <lentement>',
  summary: 'Un texte ]]> à lire.',
  textLocale: 'fr',
  publishedAt: '2026-11-14T07:00:00.000Z',
  updatedAt: '2026-11-15T08:00:00.000Z',
  cover: null,
  categories: [{ slug: 'lire', name: 'Lire', description: '' }],
  authors: [{ name: 'Élodie R.', role: '', bio: '', picture: null }],
}
const feed = (articles: ArticleCard[]) =>
  journalFeed({
    articles,
    locale: 'fr',
    words: { site: 'Lumira', title: 'Journal', description: 'Le journal.', copyright: '© Oracle Lumira' },
    addresses: {
      journal: 'https://l.test/journal',
      feed: 'https://l.test/journal/flux.xml',
      article: (slug) => `https://l.test/journal/${slug}`,
      picture: (url) => `https://l.test${url}`,
    },
  })

describe('the feed of the journal', () => {
  it('names the house, itself and its language', () => {
    const xml = feed([])
    expect(xml).toContain('<title>Journal · Lumira</title>')
    expect(xml).toContain('<link>https://l.test/journal</link>')
    expect(xml).toContain('href="https://l.test/journal/flux.xml"')
    expect(xml).toContain('<language>fr</language>')
  })

  it('holds each article with its whole address, date, category and author', () => {
    const xml = feed([article])
    expect(xml).toContain('<link>https://l.test/journal/lire-lentement</link>')
    expect(xml).toContain('<pubDate>Sat, 14 Nov 2026 07:00:00 GMT</pubDate>')
    expect(xml).toContain('<category>Lire</category>')
    expect(xml).toContain('<dc:creator>Élodie R.</dc:creator>')
    expect(xml).toContain('xmlns:dc="http://purl.org/dc/elements/1.1/"')
    expect(xml).toContain('<lastBuildDate>Sun, 15 Nov 2026 08:00:00 GMT</lastBuildDate>')
  })

  it('cannot be broken by what an editor writes', () => {
    const xml = feed([article])
    const outside = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')
    expect(outside).not.toMatch(/lentement>|relire|à lire/)
  })

  it('gives the same bytes for the same articles', () => expect(feed([article])).toBe(feed([article])))
})
