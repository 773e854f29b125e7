import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { SealedReading } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { runTask } from '../readings/house'

export type StoredVersion = { content: SealedReading; seal: string }

export async function storedVersion(payload: Payload, versionId: string): Promise<StoredVersion> {
  const [version] = await query<StoredVersion>(
    payload,
    sql`select content, seal from reading_versions where id = ${versionId}::uuid`,
  )
  return version ?? expect.fail('no such version')
}

/** Every job that follows a seal, as a worker runs them. */
export async function deliverAll(payload: Payload, versionId: string): Promise<void> {
  for (const task of ['render-pdf', 'render-mandala', 'deliver-reading']) await runTask(payload, task, { versionId })
}

export async function filesOf(payload: Payload, versionId: string) {
  const rows = await query<{ id: string; kind: string }>(
    payload,
    sql`select id, kind from deliverables where version_id = ${versionId}::uuid order by kind`,
  )
  return Object.fromEntries(rows.map(({ id, kind }) => [kind, id]))
}
