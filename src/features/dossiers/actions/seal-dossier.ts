'use server'

import { z } from 'zod'
import { requireApiSession } from '@/features/clients/server'
import { parseInput } from '@/platform/http/read-body'
import { getPayload } from '@/platform/payload/get-payload'
import type { ActionResult } from '@/shared/result'
import { sealDossier } from '../commands/seal-dossier'
import { refusal } from './refusal'

const input = z.strictObject({ dossierId: z.uuid(), revision: z.int().min(0), photoIds: z.array(z.uuid()).max(50) })

export type SealReceipt = { seal: string; sealedAt: string; dueAt: string }

/** Seals the dossier as it stood on the screen: its revision and its photos. */
export async function sealMyDossier(given: z.infer<typeof input>): Promise<ActionResult<{ receipt: SealReceipt }>> {
  try {
    const { user } = await requireApiSession()
    const receipt = await sealDossier(await getPayload(), { ...parseInput(given, input), user })
    return { ok: true, receipt }
  } catch (error) {
    return refusal(error)
  }
}
