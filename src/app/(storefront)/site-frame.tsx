import type { ReactNode } from 'react'
import { MeasureConsent } from '@/features/audience/client'
import { storefrontPath } from '@/features/content'
import { StorefrontPage } from '@/features/content/server'
import type { Locale } from '@/shared/locale'
import { getNavigation, getSettings } from './content'

type SiteFrameProps = {
  locale: Locale
  /** This page's address without its language. */
  path: string
  /** `sky`: the page brings a sky that holds the header. */
  header?: 'band' | 'sky'
  children: ReactNode
}

/** A storefront page in its frame, with the house's settings and the editors' links. */
export async function SiteFrame({ locale, ...page }: SiteFrameProps) {
  const [settings, navigation] = await Promise.all([getSettings(locale), getNavigation(locale)])
  const { toolName, scriptUrl, purpose } = settings.measurement ?? {}
  const choices = toolName && scriptUrl && (
    <MeasureConsent
      toolName={toolName}
      scriptUrl={scriptUrl}
      purpose={purpose ?? ''}
      policyHref={storefrontPath(locale, '/legal/cookies')}
      locale={locale}
    />
  )
  return (
    <StorefrontPage locale={locale} settings={settings} navigation={navigation} choices={choices || null} {...page} />
  )
}
