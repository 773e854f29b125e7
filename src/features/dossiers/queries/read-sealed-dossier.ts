import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { DossierSnapshot } from '../domain/seal-snapshot'

export type SealedDossier = { id: string; orderId: string; snapshot: DossierSnapshot; seal: string; sealedAt: string }

/** A sealed dossier by its id or by its order's, for the house itself (automation, readings); nothing while it is a draft. */
export async function readSealedDossier(
  payload: Payload,
  by: { dossierId: string } | { orderId: string },
): Promise<SealedDossier | null> {
  const match = 'dossierId' in by ? sql`id = ${by.dossierId}` : sql`order_id = ${by.orderId}`
  const [row] = await query<{
    id: string
    order_id: string
    snapshot: DossierSnapshot
    seal: string
    sealed_at: string | Date
  }>(
    payload,
    sql`select id, order_id, snapshot, seal, sealed_at from dossiers where ${match} and status = 'sealed' limit 1`,
  )
  if (!row) return null
  return {
    id: row.id,
    orderId: row.order_id,
    snapshot: row.snapshot,
    seal: row.seal,
    sealedAt: new Date(row.sealed_at).toISOString(),
  }
}
