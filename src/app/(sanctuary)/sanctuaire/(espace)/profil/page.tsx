import { listInvoices } from '@/features/billing'
import { chooseLocaleAction, requireSession } from '@/features/clients/server'
import { sanctuaryMessages } from '@/features/readings/server'
import { getPayload } from '@/platform/payload/get-payload'
import { formatDate } from '@/shared/dates'
import { inLocale } from '@/shared/locale'
import { formatMoney } from '@/shared/money'
import { Button, Card, DefinitionList, Heading, Screen, TextLink } from '@/ui'

/** Who I am here, my language, my invoices, the way out. */
export default async function ProfilePage() {
  const session = await requireSession('/sanctuaire/profil')
  const t = inLocale(sanctuaryMessages, session.locale).profile
  const invoices = await listInvoices(await getPayload(), { user: session.user })
  const language = (locale: 'fr' | 'en', label: string) => (
    <Button
      type="submit"
      name="locale"
      value={locale}
      variant={session.locale === locale ? 'solid' : 'outline'}
      aria-pressed={session.locale === locale}
    >
      {label}
    </Button>
  )
  return (
    <Screen locale={session.locale} title={t.title} width="form">
      <Card className="grid gap-6">
        <DefinitionList
          items={[
            { term: t.name, value: [session.firstName, session.lastName].filter(Boolean).join(' ') },
            { term: t.email, value: session.email },
          ]}
        />
        <form action={chooseLocaleAction} className="grid gap-3">
          <span className="text-step-note text-quiet">{t.language}</span>
          <div className="flex gap-3">
            {language('fr', t.french)}
            {language('en', t.english)}
          </div>
        </form>
      </Card>
      <Card className="grid gap-3">
        <Heading level={2} size="small">
          {t.invoices}
        </Heading>
        {invoices.length === 0 && <p className="text-quiet">{t.noInvoice}</p>}
        <ul role="list" className="grid list-none gap-0 p-0">
          {invoices.map((invoice) => (
            <li
              key={invoice.id}
              className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-t border-line py-2 first:border-0"
            >
              <TextLink href={`/sanctuaire/factures/${invoice.id}`}>
                {t.invoice(invoice.number, formatDate(invoice.issuedAt, session.locale))}
              </TextLink>
              <span className="lu-number text-quiet">
                {formatMoney({ amountCents: invoice.totalCents, currency: invoice.currency }, session.locale)}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <form action="/api/sanctuaire/sortir" method="post" className="grid gap-3">
        <p className="text-step-note text-quiet">{t.signOutText}</p>
        <Button type="submit" wide>
          {t.signOut}
        </Button>
      </form>
    </Screen>
  )
}
