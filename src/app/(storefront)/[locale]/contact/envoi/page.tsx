import type { Metadata } from 'next'
import { contactMessages, findDraft } from '@/features/contact'
import { FormAgain, FormDone } from '@/features/contact/server'
import { storefrontPath } from '@/features/content'
import { getPayload } from '@/platform/payload/get-payload'
import { inLocale } from '@/shared/locale'
import { ButtonLink } from '@/ui'
import { describePage } from '../../../describe-page'
import { readParams } from '../../../page-locale'
import { QuietAnswer } from '../../../quiet-answer'

/** It answers one visitor. */
export const dynamic = 'force-dynamic'

const path = '/contact/envoi'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  return describePage({ locale, path, title: inLocale(contactMessages, locale).contact.label, isPrivate: true })
}

/** Where a visitor's form leads: it was taken, or here it is again with what was typed. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { etat, brouillon } = await searchParams
  const t = inLocale(contactMessages, locale)
  if (etat === 'message' || etat === 'newsletter' || etat === 'waiting')
    return (
      <QuietAnswer locale={locale} path={path} title={t.done.thanks}>
        <FormDone form={etat} locale={locale} />
        <HomeLink />
      </QuietAnswer>
    )
  const draft = await findDraft(await getPayload(), brouillon)
  if (draft)
    return (
      <QuietAnswer locale={locale} path={path} title={t.again.title[draft.form]} lead={t.again.lead}>
        <FormAgain draft={draft} locale={locale} />
      </QuietAnswer>
    )
  const [title, lead] =
    etat === 'trop'
      ? [t.again.tooMany, t.again.tooManyText]
      : etat === 'trop-long'
        ? [t.again.tooLarge, t.again.tooLargeText]
        : [t.again.gone, t.again.goneText]
  return (
    <QuietAnswer locale={locale} path={path} title={title} lead={lead}>
      <HomeLink />
    </QuietAnswer>
  )

  function HomeLink() {
    return (
      <div>
        <ButtonLink href={storefrontPath(locale, '/')}>{t.again.home}</ButtonLink>
      </div>
    )
  }
}
