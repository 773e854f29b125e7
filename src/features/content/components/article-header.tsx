import { inLocale, type Locale } from '@/shared/locale'
import { Breadcrumb, Container, Heading, Lead, LocaleNotice, Media } from '@/ui'
import type { ArticleView } from '../domain/article-view'
import { frenchSpaces } from '../domain/french-spaces'
import { readingMinutes } from '../domain/reading-minutes'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'
import { OpeningMandala } from './opening-mandala'
import { ArticleLine } from './article-line'

/** The head of an article on night: where it stands, its title, its summary, who wrote it and when. */
export function ArticleHeader({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = inLocale(messages, locale).journal
  const { slug, title, summary, body, textLocale, publishedAt, authors, categories, cover } = article
  const lang = textLocale === locale ? undefined : textLocale
  const [category] = categories
  const journal = storefrontPath(locale, '/journal')
  return (
    <header className="relative isolate -mt-20 overflow-hidden pt-20">
      {!cover && <OpeningMandala seed={slug} />}
      <Container width="reading" className="pt-6 pb-14 md:pt-10 md:pb-18">
        <Breadcrumb
          locale={locale}
          items={[
            { label: t.title, href: journal },
            ...(category ? [{ label: category.name, href: `${journal}/rubrique/${category.slug}` }] : []),
            { label: frenchSpaces(title, textLocale) },
          ]}
          className="[&_li:last-child]:hidden"
        />
        <Heading level={1} lang={lang} className="mt-4 text-[clamp(2.125rem,4.4vw,3.25rem)]">
          {frenchSpaces(title, textLocale)}
        </Heading>
        <Lead lang={lang} className="mt-5 text-text">
          {frenchSpaces(summary, textLocale)}
        </Lead>
        <ArticleLine
          publishedAt={publishedAt}
          minutes={readingMinutes(body, textLocale)}
          authors={authors.map(({ name }) => name)}
          locale={locale}
          className="mt-6"
        />
        <LocaleNotice locale={locale} textLocale={textLocale} className="mt-6" />
      </Container>
      {cover && (
        <Container className="pb-14 md:pb-18">
          <Media eager src={cover.url} alt={cover.alt} width={cover.width} height={cover.height} />
        </Container>
      )}
    </header>
  )
}
