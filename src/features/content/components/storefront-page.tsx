import type { ReactNode } from 'react'
import type { Setting } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import { Page } from '@/ui'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type StorefrontPageProps = {
  locale: Locale
  path: string
  settings: Setting
  /** `sky`: the page brings a sky that holds the header. */
  header?: 'band' | 'sky'
  children: ReactNode
}

/** The frame of every storefront page: header, `<main id="content">`, footer. */
export function StorefrontPage({ locale, path, settings, header = 'band', children }: StorefrontPageProps) {
  return (
    <Page locale={locale} glow={header === 'band'}>
      {header === 'band' && <SiteHeader locale={locale} />}
      <main id="content">{children}</main>
      <SiteFooter locale={locale} path={path} settings={settings} />
    </Page>
  )
}
