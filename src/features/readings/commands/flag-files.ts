import type { Payload } from 'payload'
import { flagOrder, type Attention, type Sentence } from '@/features/orders'
import { transaction } from '@/platform/db/transaction'
import type { SealedFiles } from '../queries/find-sealed-files'
import { notRendered } from './automation-flags'
import { sentences } from './timeline-sentences'

/** A short absence of the storage is nobody's business; a longer one is. */
const toldAfter = 3

/** Says on the desk that something is wrong with the files of a sealed version. */
export async function flagFiles(
  payload: Payload,
  { orderId }: SealedFiles,
  attention: Attention,
  message: Sentence,
): Promise<void> {
  await transaction(payload, (tx) => flagOrder(tx, { orderId, attention, message }))
}

/** Does the work of a file; from the third failed attempt on the desk says so too. Throws what the work throws, so that it is tried again. */
export async function orTell(
  payload: Payload,
  version: SealedFiles,
  attempt: number,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (attempt >= toldAfter) await flagFiles(payload, version, notRendered, sentences.notRendered)
    throw error
  }
}
