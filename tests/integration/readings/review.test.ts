import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acknowledgeWarnings,
  releaseReading,
  reopenReading,
  saveReading,
  sealReading,
  takeReading,
  type ReadingContent,
} from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { sealOf } from '@/shared/hash'
import { sampleReadingContent } from '../../factories/reading-content'
import { draftedReading, openedReading, readingInReview, sealedReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, countOf, eventsOf, failure, furnishedHouse, jobsOf, storedOrder, storedReading } from './house'

let payload: Payload
let elodie: TypedUser
let mathias: TypedUser
let admin: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  elodie = await teamMember(payload, { role: 'expert', name: 'Élodie Renaud', publicName: 'Élodie R.' })
  mathias = await teamMember(payload, { role: 'expert', name: 'Mathias Le Goff' })
  admin = await teamMember(payload, { role: 'admin', name: 'Agnès Morel' })
})

const firstProse = (content: ReadingContent) => {
  const found = Object.entries(content).find(([, { kind }]) => kind === 'prose')
  return found?.[0] ?? expect.fail('no prose')
}
const withText = (content: ReadingContent, key: string, text: string): ReadingContent => ({
  ...content,
  [key]: { kind: 'prose', text },
})
const textOf = (content: ReadingContent, key: string): string => (content[key] as { text: string }).text

describe('takeReading', () => {
  it('gives a reading to one of two experts who take it at once', async () => {
    const order = await draftedReading(payload)
    const takes = await Promise.allSettled(
      [elodie, mathias].map((user) => takeReading(payload, { readingId: order.readingId, user })),
    )
    expect(takes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = takes[0]?.status === 'fulfilled' ? elodie : mathias
    const loser = winner === elodie ? mathias : elodie
    expect(await storedReading(payload, order.readingId)).toMatchObject({ status: 'in_review', expertId: winner.id })
    expect((await storedOrder(payload, order.id)).expertId).toBe(winner.id)
    const error = await failure(takeReading(payload, { readingId: order.readingId, user: loser }))
    expect(error.code).toBe('CONFLICT')
    expect(error.message).toContain(winner === elodie ? 'Élodie R.' : 'Mathias')
    expect(error.message).not.toContain('Le Goff')
  })

  it('may be taken before any draft, again by its holder, and by another once released', async () => {
    const order = await openedReading(payload)
    await takeReading(payload, { readingId: order.readingId, user: elodie })
    await takeReading(payload, { readingId: order.readingId, user: elodie })
    expect((await storedOrder(payload, order.id)).status).toBe('processing')
    expect(await codeOf(releaseReading(payload, { readingId: order.readingId, user: mathias }))).toBe('CONFLICT')
    await releaseReading(payload, { readingId: order.readingId, user: elodie })
    await takeReading(payload, { readingId: order.readingId, user: mathias })
    expect((await storedOrder(payload, order.id)).expertId).toBe(mathias.id)
  })

  it('is not for orders that have left production', async () => {
    const order = await draftedReading(payload)
    await query(payload, sql`update orders set status = 'refunded' where id = ${order.id}::uuid`)
    expect(await codeOf(takeReading(payload, { readingId: order.readingId, user: elodie }))).toBe('WRONG_STATE')
    expect((await storedReading(payload, order.readingId)).expertId).toBeNull()
  })
})

describe('saveReading', () => {
  it('refuses a save made from an older copy, says the revision, and leaves the words alone', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const mine = withText(content, key, `${textOf(content, key)}\n\nÉcrit dans l’onglet de gauche.`)
    const { revision, gate } = await saveReading(payload, { readingId, revision: 1, content: mine, user: elodie })
    expect(revision).toBe(2)
    expect(gate.verdict).not.toBe('BLOCKED')
    const stale = withText(content, key, 'Écrit dans l’onglet de droite.')
    const error = await failure(saveReading(payload, { readingId, revision: 1, content: stale, user: elodie }))
    expect(error.code).toBe('REVISION_CONFLICT')
    expect(error.faults).toEqual([{ field: 'revision', reason: '2' }])
    expect(await storedReading(payload, readingId)).toMatchObject({ revision: 2, content: mine })
  })

  it('takes one of twenty saves made at once from the same copy', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        saveReading(payload, { readingId, revision: 1, content: withText(content, key, `Version ${n}`), user: elodie }),
      ),
    )
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const winner = saves.findIndex(({ status }) => status === 'fulfilled')
    expect(textOf((await storedReading(payload, readingId)).content as ReadingContent, key)).toBe(`Version ${winner}`)
  })

  it('is for the holder and for admins, while in review', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    expect(await codeOf(saveReading(payload, { readingId, revision: 1, content, user: mathias }))).toBe('CONFLICT')
    expect((await saveReading(payload, { readingId, revision: 1, content, user: admin })).revision).toBe(2)
    const draft = await draftedReading(payload)
    expect(await codeOf(saveReading(payload, { readingId: draft.readingId, revision: 1, content, user: elodie }))).toBe(
      'WRONG_STATE',
    )
  })

  it('names what does not fit and keeps what was there', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const error = await failure(
      saveReading(payload, {
        readingId,
        revision: 1,
        content: { ...content, [key]: { kind: 'prose', text: 12 } },
        user: elodie,
      }),
    )
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', faults: [{ field: `${key}.text`, reason: 'wrong-type' }] })
    expect(await storedReading(payload, readingId)).toMatchObject({ revision: 1, content })
  })

  it('keeps emoji, right-to-left text and composed accents', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const typed = 'Lune 🌙, שלום, e\u0301toile'
    await saveReading(payload, { readingId, revision: 1, content: withText(content, key, typed), user: elodie })
    expect(textOf((await storedReading(payload, readingId)).content as ReadingContent, key)).toBe(
      typed.normalize('NFC'),
    )
  })
})

describe('sealReading', () => {
  it('makes one seal of two at once, with the version, the event and the job of that one', async () => {
    const order = await readingInReview(payload, { expert: elodie, seed: 2 })
    const { readingId, content } = order
    const seals = await Promise.allSettled(
      [1, 2].map(() => sealReading(payload, { readingId, revision: 1, user: elodie })),
    )
    expect(seals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rejected = seals.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(rejected.reason).toMatchObject({ code: 'READING_SEALED' })
    const versions = await query<{
      id: string
      content: { sections: { key: string; content: unknown }[] }
      seal: string
      expert_name: string
    }>(payload, sql`select id, content, seal, expert_name from reading_versions where reading_id = ${readingId}::uuid`)
    expect(versions).toHaveLength(1)
    const [version] = versions
    expect(version?.seal).toBe(sealOf(version?.content))
    expect(version?.expert_name).toBe('Élodie R.')
    expect(
      Object.fromEntries(version?.content.sections.map((section) => [section.key, section.content]) ?? []),
    ).toEqual(content)
    expect(await eventsOf(payload, order.id)).toEqual(['reading.sealed'])
    expect(await jobsOf(payload, `render-pdf:${version?.id}`)).toEqual([
      { task: 'render-pdf', input: { versionId: version?.id } },
    ])
    expect((await storedOrder(payload, order.id)).status).toBe('awaiting_validation')
  })

  it('is blocked by a forbidden promise and by a missing section, each named', async () => {
    const { readingId, content, line } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const required = line.readingTemplate.sections.filter((section) => section.kind === 'prose' && section.isRequired)
    const missing = required.at(-1)?.key ?? expect.fail('no required prose')
    const promising = withText(
      withText(content, key, `${textOf(content, key)} Vous allez guérir de votre maladie, c’est certain.`),
      missing,
      '',
    )
    const { gate, revision } = await saveReading(payload, { readingId, revision: 1, content: promising, user: elodie })
    expect(gate.verdict).toBe('BLOCKED')
    const error = await failure(sealReading(payload, { readingId, revision, user: elodie }))
    expect(error.code).toBe('READING_BLOCKED')
    expect(error.faults.map(({ reason }) => reason)).toContain('forbidden-promise')
    expect(error.faults.some(({ field }) => field.startsWith(missing))).toBe(true)
    expect(await countOf(payload, 'reading_versions', 'reading_id', readingId)).toBe(0)
    expect((await storedReading(payload, readingId)).status).toBe('in_review')
  })

  it('waits for each warning to be acknowledged, and again when the words at fault change', async () => {
    const { readingId, content } = await readingInReview(payload, { expert: elodie })
    const key = firstProse(content)
    const marked = (tag: string) => withText(content, key, `${textOf(content, key)} <b>${tag}</b>`)
    const saved = await saveReading(payload, { readingId, revision: 1, content: marked('doux'), user: elodie })
    expect(saved.gate).toMatchObject({ verdict: 'WARNING', canSeal: false })
    const keys = saved.gate.points.map((point) => point.key)
    expect(await codeOf(sealReading(payload, { readingId, revision: 2, user: elodie }))).toBe('READING_BLOCKED')
    expect(
      await codeOf(acknowledgeWarnings(payload, { readingId, revision: 2, keys: ['invented'], user: elodie })),
    ).toBe('VALIDATION_FAILED')
    expect(await codeOf(acknowledgeWarnings(payload, { readingId, revision: 1, keys, user: elodie }))).toBe(
      'REVISION_CONFLICT',
    )
    expect((await acknowledgeWarnings(payload, { readingId, revision: 2, keys, user: elodie })).canSeal).toBe(true)
    const again = await saveReading(payload, {
      readingId,
      revision: 2,
      content: { ...marked('doux'), [key]: { kind: 'prose', text: `<i>neuf</i> ${textOf(content, key)}` } },
      user: elodie,
    })
    expect(again.gate.canSeal).toBe(false)
    await acknowledgeWarnings(payload, {
      readingId,
      revision: 3,
      keys: again.gate.points.map((point) => point.key),
      user: elodie,
    })
    await sealReading(payload, { readingId, revision: 3, user: elodie })
    expect((await storedReading(payload, readingId)).status).toBe('sealed')
  })

  it('seals what the expert saw: another revision is refused', async () => {
    const { readingId } = await readingInReview(payload, { expert: elodie })
    expect(await codeOf(sealReading(payload, { readingId, revision: 0, user: elodie }))).toBe('REVISION_CONFLICT')
    expect(await codeOf(sealReading(payload, { readingId, revision: 1, user: mathias }))).toBe('CONFLICT')
  })
})

describe('after the seal', () => {
  it('refuses every edit: commands, Payload as anybody, and raw SQL', async () => {
    const { readingId, versionId, content, line } = await sealedReading(payload, { expert: elodie })
    const before = await storedReading(payload, readingId)
    const other = sampleReadingContent(line.readingTemplate, 11)
    expect(await codeOf(saveReading(payload, { readingId, revision: 1, content: other, user: elodie }))).toBe(
      'READING_SEALED',
    )
    expect(await codeOf(saveReading(payload, { readingId, revision: 1, content: other, user: admin }))).toBe(
      'READING_SEALED',
    )
    expect(await codeOf(sealReading(payload, { readingId, revision: 1, user: elodie }))).toBe('READING_SEALED')
    expect(await codeOf(takeReading(payload, { readingId, user: elodie }))).toBe('READING_SEALED')
    expect(await codeOf(acknowledgeWarnings(payload, { readingId, revision: 1, keys: [], user: elodie }))).toBe(
      'READING_SEALED',
    )
    expect(await codeOf(releaseReading(payload, { readingId, user: elodie }))).toBe('READING_SEALED')
    for (const user of [elodie, admin]) {
      await expect(
        payload.update({
          collection: 'readings',
          id: readingId,
          data: { content: { ...other } },
          overrideAccess: false,
          user,
        }),
      ).rejects.toThrow()
      await expect(
        payload.update({
          collection: 'reading-versions',
          id: versionId,
          data: { expertName: 'X' },
          overrideAccess: false,
          user,
        }),
      ).rejects.toThrow()
      await expect(
        payload.delete({ collection: 'reading-versions', id: versionId, overrideAccess: false, user }),
      ).rejects.toThrow()
    }
    await expect(
      query(payload, sql`update readings set content = '{}'::jsonb where id = ${readingId}::uuid`),
    ).rejects.toThrow()
    await expect(
      query(payload, sql`update reading_versions set content = '{}'::jsonb where id = ${versionId}::uuid`),
    ).rejects.toThrow()
    await expect(query(payload, sql`delete from reading_versions where id = ${versionId}::uuid`)).rejects.toThrow()
    expect(await storedReading(payload, readingId)).toEqual({ ...before, content })
  })

  it('is reopened only once it has been delivered, and says why', async () => {
    const { readingId } = await sealedReading(payload, { expert: elodie })
    expect(await codeOf(reopenReading(payload, { readingId, reason: 'coquille', user: elodie }))).toBe('WRONG_STATE')
    expect(await codeOf(reopenReading(payload, { readingId, reason: ' ', user: elodie }))).toBe('VALIDATION_FAILED')
    expect((await storedReading(payload, readingId)).versionNumber).toBe(1)
  })
})
