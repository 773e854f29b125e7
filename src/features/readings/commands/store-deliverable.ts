import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { deleteObject, putObject } from '@/platform/storage/objects'
import { sha256 } from '@/shared/hash'
import type { SealedFiles } from '../queries/find-sealed-files'

type File = { kind: 'pdf' | 'mandala'; bytes: Uint8Array; mime: string; ending: string }

/** Something that is stored under the same name with another ending. */
type Companion = { bytes: Uint8Array; mime: string; ending: string }

/**
 * Stores a file of a sealed version privately, then its row: nothing says that a file is there before it is. Safe twice and at once: a version has one
 * file of each kind (a unique index), and one that lost the race is removed.
 *
 * @throws AppError UPSTREAM_UNAVAILABLE.
 */
export async function storeDeliverable(
  payload: Payload,
  version: SealedFiles,
  { kind, bytes, mime, ending }: File,
  companion?: Companion,
): Promise<void> {
  const fingerprint = sha256(bytes)
  const name = `${version.readingId}/${version.id}-${fingerprint.slice(0, 16)}`
  const key = `${name}.${ending}`
  if (companion) await putObject('readings', `${name}.${companion.ending}`, companion.bytes, companion.mime)
  await putObject('readings', key, bytes, mime)
  const rows = await query<{ id: string }>(
    payload,
    sql`insert into deliverables (version_id, reading_id, order_id, client_id, kind, storage_key, mime, bytes, sha256, ready_at)
      values (${version.id}::uuid, ${version.readingId}::uuid, ${version.orderId}::uuid, ${version.clientId}::uuid, ${kind}, ${key}, ${mime},
        ${bytes.byteLength}, ${fingerprint}, now()) on conflict do nothing returning id`,
  )
  if (rows.length > 0) return
  const [kept] = await query<{ key: string }>(
    payload,
    sql`select storage_key as key from deliverables where version_id = ${version.id}::uuid and kind = ${kind}`,
  )
  if (!kept || kept.key === key) return
  await deleteObject('readings', key)
  if (companion) await deleteObject('readings', `${name}.${companion.ending}`)
}
