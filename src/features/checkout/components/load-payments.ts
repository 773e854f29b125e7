import { loadStripe } from '@stripe/stripe-js/pure'
import type { Locale } from '@/shared/locale'
import type { CheckoutView } from './checkout-view'

export type Payments = NonNullable<Awaited<ReturnType<typeof loadStripe>>>

/**
 * Stripe.js for this key. With a stand-in, its own script comes first and defines `window.Stripe`, which Stripe's loader then takes instead of
 * fetching the real one. Throws when neither can be loaded.
 */
export async function loadPayments(
  { publishableKey, apiBase }: CheckoutView['payments'],
  locale: Locale,
): Promise<Payments> {
  if (apiBase) await loadScript(new URL('/endive/stripe.js', apiBase).href)
  const payments = await loadStripe(publishableKey, { locale })
  if (!payments) throw new Error('Stripe.js is for browsers')
  return payments
}

const loading = new Map<string, Promise<void>>()

function loadScript(src: string): Promise<void> {
  const known = loading.get(src)
  if (known) return known
  const script = document.createElement('script')
  script.src = src
  const done = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      loading.delete(src)
      script.remove()
      reject(new Error('a script could not be loaded'))
    })
  })
  loading.set(src, done)
  document.head.append(script)
  return done
}
