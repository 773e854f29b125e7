import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { TypedUser } from 'payload'
import { isAddressedKind, readPublishingState, siteMessages } from '@/features/content'
import { PreviewBar, PreviewRefused } from '@/features/content/server'
import { getPayload } from '@/platform/payload/get-payload'
import { principalOf } from '@/platform/security/principal'
import { inLocale } from '@/shared/locale'
import { readParams } from '../../../../page-locale'
import { PreviewedBody } from '../../previewed-body'

// A draft is for the person who writes it: made anew each time, kept nowhere.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; kind: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = inLocale(siteMessages, locale)
  return { title: t.titleOf(t.preview.title), robots: { index: false, follow: false } }
}

export default async function PreviewPage({ params }: Props) {
  const { locale, kind, id } = await readParams(params)
  const user = await whoEdits()
  if (!user) return <PreviewRefused locale={locale} />
  if (!isAddressedKind(kind)) notFound()
  const state = await readPublishingState(await getPayload(), { collection: kind, id, user })
  if (!state) notFound()
  return (
    <>
      <PreviewBar locale={locale} state={state} deskHref={`/admin/collections/${kind}/${id}`} />
      <PreviewedBody kind={kind} id={id} locale={locale} user={user} />
    </>
  )
}

/** The member of the team whose desk this is; nobody else sees a draft. */
async function whoEdits(): Promise<TypedUser | null> {
  const { user } = await (await getPayload()).auth({ headers: await headers() })
  return principalOf({ user }).kind === 'staff' ? user : null
}
