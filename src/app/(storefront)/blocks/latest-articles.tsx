import { LatestArticlesBlock, type BlockPlace } from '@/features/content/server'
import type { LatestArticlesBlock as Latest } from '@/payload-types'
import { listArticles } from '../content'

/** The latest articles, of one category or of all. */
export async function LatestArticles({ block, place }: { block: Latest; place: BlockPlace }) {
  const category = typeof block.category === 'object' ? block.category?.slug : undefined
  const { articles } = await listArticles(place.locale, { category, size: Math.min(block.count ?? 3, 12) })
  return <LatestArticlesBlock block={block} place={place} articles={articles} />
}
