import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerLocale, requireSession } from '@/features/clients/server'
import { DossierScreen, NoScript, SealedDossier } from '@/features/dossiers/client'
import { dossierMessages, dossierOfLine } from '@/features/dossiers/server'
import { inLocale } from '@/shared/locale'
import { ButtonLink, Container, EmptyState, Page } from '@/ui'

type Props = { params: Promise<{ lineId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: inLocale(dossierMessages, await readerLocale()).pageTitle,
})

/** The dossier of an order line: to be filled and sealed, then to be read again. */
export default async function DossierPage({ params }: Props) {
  const { lineId } = await params
  const session = await requireSession(`/sanctuaire/dossier/${lineId}`)
  const view = await dossierOfLine(lineId, session)
  if (view === 'not-found') notFound()
  const { locale } = session
  if (view === 'not-open') {
    const t = inLocale(dossierMessages, locale)
    return (
      <Page ground="paper" locale={locale}>
        <main id="content">
          <Container width="form" className="py-16">
            <EmptyState
              level={1}
              title={t.notOpen.title}
              action={<ButtonLink href="/sanctuaire">{t.backHome}</ButtonLink>}
            >
              {t.notOpen.text}
            </EmptyState>
          </Container>
        </main>
      </Page>
    )
  }
  return view.status === 'sealed' ? (
    <SealedDossier view={view} locale={locale} />
  ) : (
    <>
      <NoScript />
      <DossierScreen view={view} locale={locale} />
    </>
  )
}
