'use server'

import { networkAddress } from '@/features/clients/server'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { toLocale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { startCheckout } from '../commands/start-checkout'
import { explainFailure } from '../domain/explain-failure'
import type { CheckoutInput } from '../domain/checkout-input'
import type { CheckoutSession } from '../domain/checkout-session'

/** The checkout form's action. What the browser sends is checked by `startCheckout`; nothing here trusts its type. */
export async function startCheckoutAction(input: CheckoutInput): Promise<ActionResult<CheckoutSession>> {
  const locale = toLocale(isRecord(input) ? input.locale : undefined)
  try {
    const session = await startCheckout(await getPayload(), input, { networkAddress: await networkAddress() })
    return { ok: true, ...session }
  } catch (error) {
    if (!isAppError(error)) logger.error({ reason: reasonOf(error) }, 'a checkout failed')
    return explainFailure(error, locale)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
