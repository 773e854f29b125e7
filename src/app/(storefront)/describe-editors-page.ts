import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { bareAddress, homeSlug } from '@/features/content'
import type { Locale } from '@/shared/locale'
import { describePage } from './describe-page'
import { findPublicPage } from './find-public-page'

/** The head of a page of the editors: what they wrote for search engines, else its own title; the home is named by the house. None, no page. */
export async function describeEditorsPage(slug: string, locale: Locale): Promise<Metadata> {
  const page = await findPublicPage(slug, locale)
  if (!page) notFound()
  const { title, description, picture } = page.search
  return describePage({
    locale,
    path: bareAddress(page),
    title: title || (slug === homeSlug ? undefined : page.title),
    description,
    picture,
  })
}
