import type { Metadata } from 'next'
import { contactMessages, findSubscription } from '@/features/contact'
import { NewsletterForm } from '@/features/contact/client'
import { getPayload } from '@/platform/payload/get-payload'
import { inLocale } from '@/shared/locale'
import { describePage } from '../../../describe-page'
import { readParams } from '../../../page-locale'
import { TokenPage } from '../token-page'

/** It answers one visitor. */
export const dynamic = 'force-dynamic'

const path = '/lettre/confirmer'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const title = inLocale(contactMessages, locale).confirm.pageTitle
  return { ...describePage({ locale, path, title, isPrivate: true }), referrer: 'same-origin' }
}

export default async function ConfirmPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { jeton, etat } = await searchParams
  const token = typeof jeton === 'string' ? jeton : ''
  const found = await findSubscription(await getPayload(), token)
  return (
    <TokenPage
      locale={locale}
      path={path}
      action="/api/contact/newsletter/confirm"
      token={token}
      state={etat === 'fait' ? 'done' : found === 'pending' ? 'open' : found === 'confirmed' ? 'done' : 'invalid'}
      words={inLocale(contactMessages, locale).confirm}
      otherwise={<NewsletterForm locale={locale} />}
    />
  )
}
