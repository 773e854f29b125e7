/** What we sold, as the database says. */
export type Expected = { orderId: string; totalCents: number; currency: string; isLive: boolean }

/** What Stripe says, as read from Stripe just now. */
export type IntentFacts = {
  status: string
  amount: number
  amount_received: number
  currency: string
  livemode: boolean
  metadata: Record<string, string>
}

export type Mismatch = { what: 'amount' | 'currency' | 'mode' | 'order'; expected: string; received: string }
export type Verdict = { kind: 'paid' } | { kind: 'waiting'; status: string } | ({ kind: 'mismatch' } & Mismatch)

/**
 * Whether an intent pays an order: it succeeded, in our mode, for exactly the order's amount and currency, and names the order. Anything that
 * differs on a succeeded intent is an incident, never a payment. Amounts in cents.
 */
export function judgeIntent(order: Expected, intent: IntentFacts): Verdict {
  if (intent.status !== 'succeeded') return { kind: 'waiting', status: intent.status }
  const facts: [Mismatch['what'], string, string][] = [
    ['mode', modeName(order.isLive), modeName(intent.livemode)],
    ['order', order.orderId, intent.metadata.order_id ?? '–'],
    ['currency', order.currency, intent.currency],
    ['amount', String(order.totalCents), String(intent.amount_received)],
    ['amount', String(order.totalCents), String(intent.amount)],
  ]
  const wrong = facts.find(([, expected, received]) => expected !== received)
  if (!wrong) return { kind: 'paid' }
  const [what, expected, received] = wrong
  return { kind: 'mismatch', what, expected, received }
}

const modeName = (isLive: boolean) => (isLive ? 'live' : 'test')
