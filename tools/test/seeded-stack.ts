import type { Lifeline } from '../up/lifeline'
import type { Stack } from '../up/stack'
import { temporaryStack } from './temporary-stack'

/** A whole house with its demo, for one run: everything but the site itself, which the caller starts as it needs. */
export const seededStack = async (lifeline: Lifeline): Promise<Stack> => {
  const stack = await temporaryStack(lifeline)
  await stack.startDatabase()
  await stack.startObjectStore()
  await stack.startMailInbox()
  await stack.startStripeEmulator()
  await stack.migrate()
  await stack.seed()
  await stack.startAutomationTwin()
  return stack
}
