import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { SealedReading } from '../domain/seal-content'

/** A sealed version, and which of its files are stored. */
export type SealedFiles = {
  id: string
  readingId: string
  orderId: string
  clientId: string
  content: SealedReading
  seal: string
  sealedAt: string
  expertName: string
  offerName: string
  firstName: string
  files: ('pdf' | 'audio' | 'mandala')[]
}

/** A sealed version for the jobs that make its files; nothing for an unknown id. */
export async function findSealedFiles(payload: Payload, versionId: string): Promise<SealedFiles | undefined> {
  const [version] = await query<SealedFiles>(
    payload,
    sql`select v.id, v.reading_id as "readingId", v.order_id as "orderId", v.client_id as "clientId", v.content, v.seal, v.sealed_at as "sealedAt",
        v.expert_name as "expertName", l.name as "offerName", o.first_name as "firstName",
        coalesce((select json_agg(d.kind) from deliverables d where d.version_id = v.id), '[]'::json) as files
      from reading_versions v join readings r on r.id = v.reading_id join order_lines l on l.id = r.order_line_id join orders o on o.id = v.order_id
      where v.id = ${versionId}::uuid`,
  )
  return version
}
