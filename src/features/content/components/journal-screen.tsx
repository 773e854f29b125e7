import { inLocale, type Locale } from '@/shared/locale'
import { Container, EmptyState, Heading, Lead, Pagination, Section, TextLink } from '@/ui'
import type { ArticleList, CategoryView } from '../domain/article-view'
import { frenchSpaces } from '../domain/french-spaces'
import { storefrontPath } from '../domain/storefront-path'
import { messages } from '../messages'
import { ArticleCards } from './article-cards'
import { CategoryLinks } from './category-links'
import { OpeningMandala } from './opening-mandala'

type JournalScreenProps = {
  list: ArticleList
  categories: CategoryView[]
  /** The one category that is listed. */ category?: CategoryView
  locale: Locale
}

/** A page of the journal, whole or of one category: its name, its categories, its articles, its other pages. */
export function JournalScreen({ list, categories, category, locale }: JournalScreenProps) {
  const t = inLocale(messages, locale).journal
  const base = storefrontPath(locale, category ? `/journal/rubrique/${category.slug}` : '/journal')
  return (
    <>
      <header className="relative isolate -mt-20 overflow-hidden pt-20">
        <OpeningMandala seed={category?.slug ?? 'journal'} />
        <Container className="pt-12 pb-16 md:pt-18 md:pb-20">
          <Heading level={1} size="hero" className="max-w-[18ch]">
            {category?.name ?? t.title}
          </Heading>
          <Lead className="mt-5 text-text">{category ? frenchSpaces(category.description, locale) : t.lead}</Lead>
        </Container>
      </header>
      <Section ground="paper" space="tight">
        <div className="mb-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <CategoryLinks categories={categories} current={category?.slug} locale={locale} />
          <TextLink quiet href={storefrontPath(locale, '/journal/flux.xml')} target="_self" type="application/rss+xml">
            {t.feed}
          </TextLink>
        </div>
        {list.articles.length === 0 ? (
          <EmptyState title={t.empty.title} level={2} seed="journal">
            {t.empty.text}
          </EmptyState>
        ) : (
          <ArticleCards articles={list.articles} locale={locale} level={2} />
        )}
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) => (page === 1 ? base : `${base}/page/${page}`)}
          locale={locale}
          className="mt-12"
        />
      </Section>
    </>
  )
}
