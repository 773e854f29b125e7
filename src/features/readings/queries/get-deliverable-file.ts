import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { principalOf } from '@/platform/security/principal'
import { getObject } from '@/platform/storage/objects'
import { AppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'
import { vectorKeyOf, vectorMime } from '../domain/mandala-files'
import { fileNameOf } from './file-name'
import { isDelivered } from './delivered-version'
import { readableDeliverables } from './readable-deliverables'

export type DeliverableFile = { bytes: Uint8Array; mime: string; fileName: string; sha256: string }

/**
 * The file of a sealed reading, after an access check as the person who asks. A client has it once the reading is delivered, and for ever then;
 * experts and admins as soon as it exists. `vector` asks for the SVG that a mandala's picture was made of.
 *
 * @throws AppError NOT_FOUND (unknown, somebody else's, not delivered yet), UNAUTHENTICATED, FORBIDDEN (editors), UPSTREAM_UNAVAILABLE.
 */
export async function getDeliverableFile(
  payload: Payload,
  { deliverableId, user, as }: { deliverableId: string; user: TypedUser | null; as?: 'vector' },
): Promise<DeliverableFile> {
  requireId(deliverableId)
  const [file] = await readableDeliverables(payload, user, { id: { equals: deliverableId } }, 1)
  if (!file) throw new AppError('NOT_FOUND', 'no such file')
  const isClient = principalOf({ user }).kind === 'client'
  const [about] = await query<{ offerName: string; firstName: string; isDelivered: boolean }>(
    payload,
    sql`select l.name as "offerName", o.first_name as "firstName", ${isDelivered} as "isDelivered" from deliverables d
      join reading_versions v on v.id = d.version_id join readings r on r.id = d.reading_id join order_lines l on l.id = r.order_line_id
      join orders o on o.id = d.order_id where d.id = ${file.id}::uuid`,
  )
  if (!about || (isClient && !about.isDelivered)) throw new AppError('NOT_FOUND', 'no such file')
  const { kind } = file
  if (as === 'vector') {
    if (kind !== 'mandala') throw new AppError('NOT_FOUND', 'only a mandala has a vector')
    const bytes = await getObject('readings', vectorKeyOf(file.storageKey))
    return {
      bytes,
      mime: vectorMime,
      sha256: sha256(bytes),
      fileName: fileNameOf({ ...about, kind, mime: vectorMime }),
    }
  }
  const bytes = await getObject('readings', file.storageKey)
  return { bytes, mime: file.mime, sha256: file.sha256, fileName: fileNameOf({ ...about, kind, mime: file.mime }) }
}
