import { notFound } from 'next/navigation'
import { listInvoices } from '@/features/billing'
import { InvoiceSheet } from '@/features/billing/server'
import { requireSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import { sanctuaryMessages } from '@/features/readings/server'
import { inLocale } from '@/shared/locale'
import { BackLink, Container, Page } from '@/ui'

/** An invoice of the client's, ready to print. */
export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { locale, user } = await requireSession(`/sanctuaire/factures/${id}`)
  const invoice = (await listInvoices(await getPayload(), { user })).find((each) => each.id === id)
  if (!invoice) notFound()
  return (
    <Page ground="paper" locale={locale}>
      <main id="content">
        <Container width="reading" className="py-8 lg:py-14">
          <div className="mb-6 print:hidden">
            <BackLink href="/sanctuaire/profil">{inLocale(sanctuaryMessages, locale).profile.title}</BackLink>
          </div>
          <InvoiceSheet invoice={invoice} locale={locale} />
        </Container>
      </main>
    </Page>
  )
}
