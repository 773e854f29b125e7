import { notFound } from 'next/navigation'
import { bareAddress } from '@/features/content'
import type { Locale } from '@/shared/locale'
import { findPublicPage } from './find-public-page'
import { PageBody } from './page-body'
import { PageData } from './search/page-data'
import { SiteFrame } from './site-frame'

/** A published page of the editors in its frame; an address that has none does not exist. */
export async function EditorsPage({ slug, locale }: { slug: string; locale: Locale }) {
  const page = await findPublicPage(slug, locale)
  if (!page) notFound()
  return (
    <SiteFrame locale={locale} path={bareAddress(page)}>
      <PageData page={page} locale={locale} />
      <PageBody page={page} locale={locale} />
    </SiteFrame>
  )
}
