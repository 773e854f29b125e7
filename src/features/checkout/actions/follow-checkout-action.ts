'use server'

import { z } from 'zod'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
import { getPayload } from '@/platform/payload/get-payload'
import { parseInput } from '@/platform/http/read-body'
import { isAppError } from '@/shared/app-error'
import { toLocale, type Locale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { explainFailure } from '../domain/explain-failure'
import { getCheckoutStatus, type CheckoutStatus } from '../queries/get-checkout-status'

const question = z.object({ orderId: z.uuid(), attemptId: z.uuid(), locale: z.string().optional() })

/** What the waiting page asks again and again: where the order stands, for the browser that made it. */
export async function followCheckoutAction(input: {
  orderId: string
  attemptId: string
  locale?: Locale
}): Promise<ActionResult<CheckoutStatus>> {
  try {
    const { orderId, attemptId } = parseInput(input, question)
    return { ok: true, ...(await getCheckoutStatus(await getPayload(), { orderId, attemptId })) }
  } catch (error) {
    if (!isAppError(error)) logger.error({ reason: reasonOf(error) }, 'a checkout could not be followed')
    return explainFailure(error, toLocale(input?.locale))
  }
}
