import { receiveStripeEvent } from '@/features/checkout'
import { readBytes } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'

/** Stripe's door: 200 once the event is safely recorded, 400 for a signature that is not Stripe's, 5xx when it must be sent again. */
export const POST = route(async (request: Request) => {
  const bytes = await readBytes(request, 1_000_000)
  const { isDuplicate } = await receiveStripeEvent(await getPayload(), {
    bytes,
    signature: request.headers.get('stripe-signature'),
  })
  return respond({ received: true, duplicate: isDuplicate })
})
