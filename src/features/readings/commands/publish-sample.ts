import type { Payload, TypedUser } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { sealOf } from '@/shared/hash'
import {
  chaptersOf,
  mostPassages,
  passagesOf,
  saysName,
  type Passage,
  type PassageChoice,
} from '../domain/sample-passages'
import type { SealedReading } from '../domain/seal-content'
import { requireExpert } from './require-expert'

export const sampleBases = ['imaginary', 'agreed'] as const
export type SampleBasis = (typeof sampleBases)[number]

export type NewSample = {
  versionId: string
  choices: PassageChoice[]
  /** The dossier was imagined by the house, or the person it was written for has agreed. */
  basis: SampleBasis
  user: TypedUser | null
}

/**
 * Shows one to three paragraphs of a delivered reading on the page of its offer, word for word, under its seal. It takes the place of the offer's
 * sample in that language.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only experts and admins), NOT_FOUND, WRONG_STATE (not delivered, or its words no longer match the
 * seal); VALIDATION_FAILED with field `basis`, or `choices` and the reason `required`, `too-many`, `unknown`, `names-client` (the first name, last
 * name or usual name of the person it was written for).
 */
export async function publishSample(
  payload: Payload,
  { versionId, choices, basis, user }: NewSample,
): Promise<{ id: string }> {
  const expert = requireExpert(user)
  if (!sampleBases.includes(basis)) throw invalid('basis', 'required')
  if (choices.length === 0) throw invalid('choices', 'required')
  if (choices.length > mostPassages) throw invalid('choices', 'too-many')
  return transaction(payload, async (tx) => {
    const version = await deliveredVersion(tx, requireId(versionId))
    const passages = chosenPassages(version, choices)
    // One offer's samples are changed one after the other.
    await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`sample:${version.productId}`}, 0))`)
    await tx.query(sql`
      delete from reading_samples where version_id = ${versionId}::uuid
        or (product_id = ${version.productId}::uuid and locale::text = ${version.content.locale})`)
    const [row] = await tx.query<{ id: string }>(sql`
      insert into reading_samples (product_id, version_id, locale, basis, passages, seal, sealed_at, expert_name, chosen_by_id)
      values (${version.productId}::uuid, ${versionId}::uuid, ${version.content.locale}, ${basis}, ${JSON.stringify(passages)}::jsonb,
        ${version.seal}, ${version.sealedAt}, ${version.expertName}, ${expert.id}::uuid) returning id`)
    if (!row) throw new Error('the sample was not written')
    await announceChange(tx.req, 'samples')
    return row
  })
}

type Version = {
  productId: string
  content: SealedReading
  seal: string
  sealedAt: string
  expertName: string
  names: (string | null)[]
}

async function deliveredVersion(tx: Transaction, versionId: string): Promise<Version> {
  const [row] = await tx.query<Version & { isDelivered: boolean }>(sql`
    select l.product_id as "productId", v.content, v.seal, v.sealed_at as "sealedAt", v.expert_name as "expertName",
      json_build_array(o.first_name, o.last_name, c.first_name, c.last_name, d.answers ->> 'usage-name') as names,
      (v.number < r.version_number or r.delivered_at is not null) as "isDelivered"
    from reading_versions v join readings r on r.id = v.reading_id join order_lines l on l.id = r.order_line_id join orders o on o.id = v.order_id
      join dossiers d on d.id = r.dossier_id left join clients c on c.id = v.client_id
    where v.id = ${versionId}::uuid`)
  if (!row) throw new AppError('NOT_FOUND', 'no such version')
  if (!row.isDelivered) throw new AppError('WRONG_STATE', 'the reading has not been delivered yet')
  if (sealOf(row.content) !== row.seal) throw new AppError('WRONG_STATE', 'the words do not match their seal')
  return row
}

function chosenPassages({ content, names }: Version, choices: PassageChoice[]): Passage[] {
  const passages = passagesOf(chaptersOf(content), choices)
  if (!passages) throw invalid('choices', 'unknown')
  if (passages.some(({ text }) => saysName(text, names))) throw invalid('choices', 'names-client')
  return passages
}

const invalid = (field: string, reason: string) =>
  new AppError('VALIDATION_FAILED', 'this cannot be shown as a sample', [{ field, reason }])
