import { Feed } from 'feed'
import type { Locale } from '@/shared/locale'
import type { ArticleCard } from './article-view'

type Given = {
  articles: ArticleCard[]
  locale: Locale
  /** The name of the house, of the journal, and what the journal is about. */
  words: { site: string; title: string; description: string; copyright: string }
  /** Whole addresses: of the journal, of this feed, of an article and of a picture. */
  addresses: {
    journal: string
    feed: string
    article(slug: string): string
    picture(url: string): string
  }
}

/**
 * The journal as RSS 2.0, the newest first, every address whole. The feed is as old as its latest change, so that the same articles give the same
 * bytes. RSS's own `author` is an e-mail address, which authors have not given: they are named as `dc:creator`.
 * Source: https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile#namespace-elements-dublin.
 */
export function journalFeed({ articles, locale, words, addresses }: Given): string {
  const latest = articles.map(({ updatedAt }) => updatedAt).sort()
  const feed = new Feed({
    title: `${words.title} · ${words.site}`,
    description: words.description,
    id: addresses.journal,
    link: addresses.journal,
    language: locale,
    updated: new Date(latest.at(-1) ?? 0),
    feedLinks: { rss: addresses.feed },
    copyright: words.copyright,
    generator: words.site,
  })
  const names = new Intl.ListFormat(locale)
  for (const { slug, title, summary, publishedAt, cover, categories, authors } of articles)
    feed.addItem({
      title,
      id: addresses.article(slug),
      link: addresses.article(slug),
      description: summary,
      date: new Date(publishedAt),
      category: categories.map(({ name }) => ({ name })),
      content: `<p>${escaped(summary)}</p>`,
      extensions:
        authors.length > 0
          ? [{ name: 'dc:creator', objects: { _text: names.format(authors.map(({ name }) => name)) } }]
          : [],
      image: cover ? addresses.picture(cover.url) : undefined,
    })
  return feed.rss2()
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
