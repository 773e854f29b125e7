'use client'

import { useEffect, useRef, useState } from 'react'
import { inLocale } from '@/shared/locale'
import { Button, Container, Heading, Notice } from '@/ui'
import { FocusingErrorSummary } from '@/ui/client'
import type { CheckoutDraft } from '../domain/checkout-draft'
import type { CheckoutView } from './checkout-view'
import { ConsentFields } from './consent-fields'
import { ExtraFields } from './extra-fields'
import { screenMessages } from './messages'
import { OrderBar, OrderSummary } from './order-summary'
import { Part } from './part'
import { PaymentPanel } from './payment-panel'
import { PersonFields } from './person-fields'
import { useCheckout } from './use-checkout'

/** The whole checkout on one page: you, extras, payment, with the order always in sight. The first part stays open while one pays. */
export function CheckoutForm({ view, initial }: { view: CheckoutView; initial: CheckoutDraft }) {
  const { locale, offer, consents, termsHref, isTaxed, payments } = view
  const t = inLocale(screenMessages, locale)
  const { draft, change, post, submit, isSending, session, failure, isCurrent } = useCheckout({ initial, locale })
  const [isPaying, setPaying] = useState(false)
  const opened = useRef<HTMLDivElement>(null)
  const orderId = isCurrent ? session?.orderId : undefined
  useEffect(() => {
    if (orderId) opened.current?.focus()
  }, [orderId])

  const faults = (failure?.faults ?? []).map(({ field, reason }) => ({ id: idOf(field), message: reason }))
  const errorOf = (id: string) => faults.find((fault) => fault.id === id)?.message
  const hasExtras = offer.extras.length > 0
  const cart = { offer, extraSlugs: draft.extraSlugs, isTaxed, locale }
  const label = offer.isFree ? t.payment.receive : session ? t.payment.change : t.payment.next

  return (
    <>
      <OrderBar {...cart} />
      <Container className="grid gap-x-20 py-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:py-14">
        <div className="flex min-w-0 flex-col gap-10 max-lg:[&_:is(input,button,a,fieldset,[tabindex])]:scroll-mt-24">
          <Heading level={1} size="title">
            {t.titleOf(offer.name)}
          </Heading>
          <form action={post} onSubmit={submit} noValidate>
            <fieldset disabled={isPaying} className="flex min-w-0 flex-col gap-12">
              <input type="hidden" name="attemptId" value={draft.attemptId} />
              <input type="hidden" name="offerSlug" value={offer.slug} />
              <input type="hidden" name="locale" value={locale} />
              {failure && (
                <FocusingErrorSummary
                  locale={locale}
                  title={failure.message}
                  items={faults.length > 0 ? faults : [{ message: failure.message }]}
                />
              )}
              <Part id="vous" rank={1} title={t.you.title} lead={t.you.lead}>
                <PersonFields {...{ draft, change, errorOf, locale }} />
              </Part>
              {hasExtras && (
                <Part id="options" rank={2} title={t.options.title} lead={t.options.lead}>
                  <ExtraFields
                    extras={offer.extras}
                    chosen={draft.extraSlugs}
                    onChange={(extraSlugs) => change({ extraSlugs })}
                    locale={locale}
                  />
                </Part>
              )}
              <Part id="paiement" rank={hasExtras ? 3 : 2} title={offer.isFree ? t.payment.titleFree : t.payment.title}>
                <ConsentFields {...{ consents, termsHref, locale, draft, change, errorOf }} />
                {session && !isCurrent && (
                  <Notice live locale={locale}>
                    {t.payment.changed}
                  </Notice>
                )}
                {!isCurrent && (
                  <Button type="submit" variant="solid" size="large" wide busy={isSending}>
                    {label}
                  </Button>
                )}
              </Part>
            </fieldset>
          </form>
          {isCurrent && session?.clientSecret && (
            <div ref={opened} tabIndex={-1} className="-mt-4 flex flex-col gap-6 outline-none">
              <Notice tone="success" live locale={locale}>
                {t.payment.opened(session.orderNumber)}
              </Notice>
              <noscript>
                <Notice tone="warning" locale={locale}>
                  {t.payment.noScript}
                </Notice>
              </noscript>
              <PaymentPanel
                key={session.clientSecret}
                session={{ ...session, clientSecret: session.clientSecret }}
                payments={payments}
                locale={locale}
                onPaying={setPaying}
              />
            </div>
          )}
        </div>
        <aside className="max-lg:hidden">
          <div className="sticky top-10">
            <OrderSummary {...cart} />
          </div>
        </aside>
      </Container>
    </>
  )
}

/** Where the server's field stands on the page. */
const idOf = (field: string): string => {
  if (field.startsWith('consents.')) return field.slice('consents.'.length)
  return field.startsWith('extraSlugs') ? 'options' : field
}
