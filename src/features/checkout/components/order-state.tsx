import type { ReactNode } from 'react'
import { storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, ButtonLink, DefinitionList, Heading, Lead, Seal, Skeleton } from '@/ui'
import { formatMoney } from '@/shared/money'
import { enterSanctuaryAction } from '../actions/enter-sanctuary-action'
import type { CheckoutStatus } from '../queries/get-checkout-status'
import { screenMessages } from './messages'

export type OrderStateProps = {
  status: CheckoutStatus
  locale: Locale
  /** Back to the form, with the same offer and extras. */
  againHref: string
  /** The bank refused and sent the browser back. */
  hasFailed: boolean
  /** Still asking whether the money has arrived. */
  isChecking: boolean
}

type Words = { title: string; text: string; more?: string; action?: ReactNode }

/** Where an order stands, in one sentence, what it means, and the one thing to do. */
export function OrderState(props: OrderStateProps) {
  const { status, locale } = props
  const t = inLocale(screenMessages, locale).follow
  const { title, text, more, action } = wordsOf(props)
  const isPaid = status.state === 'paid'
  return (
    <div className="flex flex-col gap-6">
      {isPaid && <Seal size={56} />}
      <div role="status" className="flex flex-col gap-4">
        <Heading level={1}>{title}</Heading>
        <Lead className="text-text">{text}</Lead>
        {more && <Lead>{more}</Lead>}
      </div>
      {action}
      <div className="mt-6 border-t border-line pt-4">
        <p className="text-step-note text-quiet">{t.number(status.orderNumber)}</p>
        <DefinitionList
          look="line"
          items={status.lines.map(({ name, totalCents }) => ({
            term: name,
            value: formatMoney({ amountCents: totalCents, currency: status.currency }, locale),
          }))}
        />
      </div>
    </div>
  )
}

function wordsOf({ status, locale, againHref, hasFailed, isChecking }: OrderStateProps): Words {
  const t = inLocale(screenMessages, locale).follow
  const { state, email, firstName, isFree, orderId } = status
  const again = (
    <ButtonLink variant="gold" size="large" href={againHref} target="_self" className="self-start">
      {t.again}
    </ButtonLink>
  )
  const startAgain = (
    <ButtonLink variant="gold" size="large" href={againHref} target="_self" className="self-start">
      {t.startAgain}
    </ButtonLink>
  )
  switch (state) {
    case 'paid':
      return {
        title: isFree ? t.paidFree : t.paid,
        text: (isFree ? t.paidFreeText : t.paidText)(firstName, email),
        more: t.paidNext,
        action: <EnterForm orderId={orderId} locale={locale} />,
      }
    case 'processing':
      return { title: t.bank, text: t.bankText(email) }
    case 'to-confirm':
      return {
        title: t.confirm,
        text: t.confirmText(email),
        more: t.confirmHint,
        action: (
          <ButtonLink href={againHref} target="_self" className="self-start">
            {t.changeAddress}
          </ButtonLink>
        ),
      }
    case 'under-review':
      return { title: t.review, text: t.reviewText(email) }
    case 'ended':
      return { title: t.ended, text: t.endedText, action: startAgain }
    case 'waiting':
      if (hasFailed) return { title: t.failed, text: t.failedText, action: again }
      if (isChecking) return { title: t.checking, text: t.checkingText, action: <Skeleton lines={2} /> }
      return { title: t.notYet, text: t.notYetText, action: again }
  }
}

/** One gold action, a plain form: it works before any script has run. */
function EnterForm({ orderId, locale }: { orderId: string; locale: Locale }) {
  return (
    <form action={enterSanctuaryAction}>
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="locale" value={locale} />
      <Button type="submit" variant="gold" size="large">
        {inLocale(screenMessages, locale).follow.enter}
      </Button>
    </form>
  )
}

/** The form again, for the same offer and extras. */
export const againHrefOf = (attempt: { offerSlug: string; extraSlugs: string[] }, locale: Locale): string => {
  const query = new URLSearchParams({ offre: attempt.offerSlug })
  if (attempt.extraSlugs.length > 0) query.set('options', attempt.extraSlugs.join(','))
  return `${storefrontPath(locale, '/commande')}?${query}`
}
