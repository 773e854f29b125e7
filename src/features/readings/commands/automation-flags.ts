import { unflagOrder, type Actor, type Attention } from '@/features/orders'
import type { Transaction } from '@/platform/db/transaction'

/** Why a human must look at an order: its automation is late or has failed, the document of its reading cannot be made, or its words no longer match their seal. */
export const automationSilent: Attention = 'automation-silent'
export const automationFailed: Attention = 'automation-failed'
export const notRendered: Attention = 'production-failed'
export const sealMismatch: Attention = 'seal-mismatch'

/** The automation did its part, or a person has taken over: nobody needs to look at it any more. */
export async function clearAutomationFlags(
  tx: Transaction,
  orderId: string,
  actor: Actor,
  userId?: string,
): Promise<void> {
  for (const attention of [automationSilent, automationFailed])
    await unflagOrder(tx, { orderId, attention, actor, userId })
}
