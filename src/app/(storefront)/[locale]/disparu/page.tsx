import type { Metadata } from 'next'
import { siteMessages } from '@/features/content'
import { GonePage } from '@/features/content/server'
import { inLocale } from '@/shared/locale'
import { describePage } from '../../describe-page'
import { readParams } from '../../page-locale'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const { gone } = inLocale(siteMessages, locale)
  return describePage({ locale, path: '/disparu', title: `410 · ${gone.name}`, isPrivate: true })
}

/** The page that `platform/redirects` answers 410 with, wherever it is asked for. */
export default async function GonePageRoute({ params }: Props) {
  const { locale } = await readParams(params)
  return (
    <SiteFrame locale={locale} path="/">
      <GonePage locale={locale} />
    </SiteFrame>
  )
}
