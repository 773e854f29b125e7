import type { LatestArticlesBlock as Latest } from '@/payload-types'
import { inLocale } from '@/shared/locale'
import { TextLink } from '@/ui'
import type { ArticleCard } from '../../domain/article-view'
import { storefrontPath } from '../../domain/storefront-path'
import { messages } from '../../messages'
import { ArticleCards } from '../article-cards'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

type LatestArticlesBlockProps = { block: Latest; place: BlockPlace; articles: ArticleCard[] }

/** The journal's latest articles, and the way to all of them; nothing while there is none. */
export function LatestArticlesBlock({ block, place, articles }: LatestArticlesBlockProps) {
  if (articles.length === 0) return null
  return (
    <BlockSection block={block} place={place}>
      <ArticleCards articles={articles} locale={place.locale} level={block.title ? 3 : 2} />
      <p className="mt-10" lang={place.locale}>
        <TextLink href={storefrontPath(place.locale, '/journal')}>
          {inLocale(messages, place.locale).journal.all}
        </TextLink>
      </p>
    </BlockSection>
  )
}
