import type { Payload, TypedUser } from 'payload'
import { drawMandala, toSvg } from '@/features/instruments'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { requireExpert } from '../commands/require-expert'
import { readInstruments } from '../queries/read-instruments'

/**
 * The mandala of a reading's dossier as SVG, for the workshop.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND (no such reading, or its offer holds no mandala).
 */
export async function drawPreviewMandala(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<string> {
  requireExpert(user)
  const [reading] = await query<{ dossierId: string }>(
    payload,
    sql`select dossier_id as "dossierId" from readings where id = ${requireId(readingId)}::uuid`,
  )
  const mandala = reading && (await readInstruments(payload, reading)).mandala
  if (!mandala) throw new AppError('NOT_FOUND', 'this reading holds no mandala')
  return toSvg(drawMandala(mandala.input), { idPrefix: 'mandala' })
}
