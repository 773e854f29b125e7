import type { ReactNode } from 'react'
import type { Setting } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import { Page } from '@/ui'
import type { NavigationView } from '../domain/navigation-view'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type StorefrontPageProps = {
  locale: Locale
  /** This page's address without its language. */
  path: string
  settings: Setting
  navigation: NavigationView
  /** `sky`: the page brings a sky that holds the header. */
  header?: 'band' | 'sky'
  /** What opens the question about outside tools again, at the foot. */
  choices?: ReactNode
  children: ReactNode
}

/** The frame of every storefront page: header, `<main id="content">`, footer. */
export function StorefrontPage({ locale, path, header = 'band', children, ...foot }: StorefrontPageProps) {
  return (
    <Page locale={locale} glow={header === 'band'}>
      {header === 'band' && <SiteHeader locale={locale} links={foot.navigation.header} path={path} />}
      <main id="content">{children}</main>
      <SiteFooter locale={locale} path={path} {...foot} />
    </Page>
  )
}
