import type { Metadata } from 'next'
import { contactMessages, readLeaveToken } from '@/features/contact'
import { inLocale } from '@/shared/locale'
import { describePage } from '../../../describe-page'
import { readParams } from '../../../page-locale'
import { TokenPage } from '../token-page'

/** It answers one visitor. */
export const dynamic = 'force-dynamic'

const path = '/lettre/quitter'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const title = inLocale(contactMessages, locale).leave.pageTitle
  return { ...describePage({ locale, path, title, isPrivate: true }), referrer: 'same-origin' }
}

export default async function LeavePage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { jeton, etat } = await searchParams
  const token = typeof jeton === 'string' ? jeton : ''
  return (
    <TokenPage
      locale={locale}
      path={path}
      action="/api/contact/newsletter/leave"
      token={token}
      state={etat === 'fait' ? 'done' : readLeaveToken(token) ? 'open' : 'invalid'}
      words={inLocale(contactMessages, locale).leave}
    />
  )
}
