import { journalFeed, siteMessages, storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import { inLocale, isLocale } from '@/shared/locale'
import { getSettings, listArticles } from '../../../content'
import { madeOnFirstVisit } from '../../../page-locale'

// Made at its first visit and kept until an article changes, as the pages are.
export const dynamic = 'force-static'
export const generateStaticParams = madeOnFirstVisit

const longest = 50

/** The journal as RSS. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = inLocale(siteMessages, locale)
  const [{ articles }, settings] = await Promise.all([listArticles(locale, { size: longest }), getSettings(locale)])
  const whole = (path: string) => new URL(path, appEnv().PUBLIC_URL).href
  const feed = journalFeed({
    articles,
    locale,
    words: {
      site: t.site,
      title: t.journal.title,
      description: t.journal.description,
      copyright: `© ${settings.seller.name}`,
    },
    addresses: {
      journal: whole(storefrontPath(locale, '/journal')),
      feed: whole(storefrontPath(locale, '/journal/flux.xml')),
      article: (slug) => whole(storefrontPath(locale, `/journal/${slug}`)),
      picture: whole,
    },
  })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
