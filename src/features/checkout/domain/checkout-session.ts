/** What the browser needs to go on; amounts in cents, tax included. */
export type CheckoutSession = {
  orderId: string
  orderNumber: string
  /** For Stripe's Payment Element, when `nextStep` is `pay`. */
  clientSecret: string | null
  totalCents: number
  currency: string
  isFree: boolean
  /** `pay`: show the Payment Element; `confirm-address`: a mail is on its way; `follow`: paid or being paid, go to the order's page. */
  nextStep: 'pay' | 'confirm-address' | 'follow'
}
