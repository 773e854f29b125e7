'use server'

import { requireApiSession } from '@/features/clients/server'
import { getPayload } from '@/platform/payload/get-payload'
import type { ActionResult } from '@/shared/result'
import { giveSensitiveConsent } from '../commands/give-sensitive-consent'
import { dossierId, refusal } from './refusal'

/** Records that the box under the form's words was ticked; `version` is the one that was on the screen. */
export async function giveConsent(id: string, version: string): Promise<ActionResult> {
  try {
    const { user } = await requireApiSession()
    await giveSensitiveConsent(await getPayload(), { dossierId: dossierId(id), version: String(version), user })
    return { ok: true }
  } catch (error) {
    return refusal(error)
  }
}
