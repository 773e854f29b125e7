import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Place } from '@/features/catalog'
import { describeBirth, giveSensitiveConsent, openDossier, saveDraft } from '@/features/dossiers'
import { sql } from '@/platform/db/query'
import { readJson } from '@/platform/http/read-body'
import { people } from '../../factories/answers'
import { countOf, expectCode, failure, openedDossier, openHouse, see } from './house'

let payload: Payload
beforeAll(async () => void (payload = await openHouse()))

const saintEtienne = () => structuredClone(people[0]?.birthPlace) as Place
type Save = { answers: unknown; revision?: number; currentStep?: string | null }

async function draft(options = {}) {
  const order = await openedDossier(payload, options)
  const { dossierId, client: user } = order
  const save = ({ answers, revision = 0, currentStep = null }: Save) =>
    saveDraft(payload, { dossierId, revision, answers, currentStep, user })
  return { ...order, save, see: async () => see(payload, order) }
}

describe('opening', () => {
  it('gives two tabs at once the same dossier', async () => {
    const { line, client, dossierId } = await openedDossier(payload, { isConsented: false })
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => openDossier(payload, { orderLineId: line.id, user: client })),
    )
    expect(new Set(ids)).toEqual(new Set([dossierId]))
    expect(await countOf(payload, sql`select 1 from dossiers where order_line_id = ${line.id}`)).toBe(1)
  })

  it('opens nothing for an order that is not paid, but still shows what was begun', async () => {
    const begun = await openedDossier(payload)
    const fresh = await openedDossier(payload)
    await payload.db.drizzle.execute(sql`delete from dossiers where id = ${fresh.dossierId}`)
    await payload.db.drizzle.execute(sql`update orders set status = 'refunded' where id in (${begun.id}, ${fresh.id})`)
    await expectCode(openDossier(payload, { orderLineId: fresh.line.id, user: fresh.client }), 'WRONG_STATE')
    expect(await openDossier(payload, { orderLineId: begun.line.id, user: begun.client })).toBe(begun.dossierId)
  })
})

describe('consent', () => {
  it('comes before the first answer', async () => {
    const { save, see: view, dossierId, client, line } = await draft({ isConsented: false })
    await expectCode(save({ answers: { highs: 'trop tôt' } }), 'CONSENT_REQUIRED')
    expect(await view()).toMatchObject({ hasConsent: false, answers: {}, revision: 0 })
    await expectCode(giveSensitiveConsent(payload, { dossierId, version: '1999-01', user: client }), 'CONFLICT')
    await giveSensitiveConsent(payload, { dossierId, version: line.intakeForm.consent?.version ?? '', user: client })
    expect(await save({ answers: { highs: 'maintenant' } })).toEqual({ revision: 1 })
    expect(await view()).toMatchObject({ hasConsent: true, answers: { highs: 'maintenant' } })
  })

  it('is kept with the words that were read, their version and the moment', async () => {
    const { id, line } = await draft()
    const { docs } = await payload.find({ collection: 'consents', where: { order: { equals: id } }, depth: 0 })
    expect(docs).toMatchObject([{ kind: 'sensitive-data', ...line.intakeForm.consent }])
    expect(Date.parse(docs[0]?.givenAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })
})

describe('saving', () => {
  it('lets exactly one of many parallel saves of one revision win', async () => {
    const { save, see: view } = await draft()
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, tab) => save({ answers: { highs: `onglet ${tab}` } })),
    )
    const won = results.flatMap(({ status }, tab) => (status === 'fulfilled' ? [tab] : []))
    expect(won).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason.code).toBe('REVISION_CONFLICT')
    expect(await view()).toMatchObject({ revision: 1, answers: { highs: `onglet ${won[0]}` } })
  })

  it('refuses an older copy with the present revision, and keeps both intact', async () => {
    const { save, see: view } = await draft()
    await save({ answers: { highs: 'un' } })
    await save({ answers: { highs: 'deux' }, revision: 1 })
    const error = await failure(save({ answers: { highs: 'ancien' }, revision: 1 }))
    expect([error.code, error.faults]).toEqual(['REVISION_CONFLICT', [{ field: 'revision', reason: '2' }]])
    expect((await view()).answers).toEqual({ highs: 'deux' })
  })

  it('keeps 40,000 characters to the letter, and refuses one more by its field', async () => {
    const { save, see: view } = await draft()
    const long = `${'é😀\n'.repeat(13_333)}f`
    expect([...long]).toHaveLength(40_000)
    await save({ answers: { highs: long, lows: '\u202Eעברית — a\u0301\r\nfin' } })
    expect((await view()).answers).toEqual({ highs: long, lows: '\u202Eעברית — á\nfin' })
    const error = await failure(save({ answers: { highs: `${long}!` }, revision: 1 }))
    expect([error.code, error.faults]).toEqual([
      'VALIDATION_FAILED',
      [{ field: 'answers.highs', reason: 'TEXT_TOO_LONG' }],
    ])
  })

  it('names the field of a NUL, at the edge and behind it', async () => {
    const body = JSON.stringify({ answers: { highs: 'avant\0après' } })
    const request = new Request('http://localhost/', { method: 'PUT', body })
    const error = await failure(readJson(request, z.object({ answers: z.record(z.string(), z.unknown()) })))
    expect([error.code, error.faults]).toEqual([
      'VALIDATION_FAILED',
      [{ field: 'answers.highs', reason: 'NUL_CHARACTER' }],
    ])
    const { save } = await draft()
    const inner = await failure(
      save({ answers: { highs: 'avant\0après', 'life-areas': { love: { state: 'fluide', note: '\0' } } } }),
    )
    expect(inner.faults).toEqual([
      { field: 'answers.highs', reason: 'TEXT_MALFORMED' },
      { field: 'answers.life-areas.love.note', reason: 'TEXT_MALFORMED' },
    ])
  })

  it('says what is wrong and where for every other shape', async () => {
    const { save, see: view } = await draft()
    const answers = {
      'birth-date': '1987-02-30',
      'birth-time': '24:00',
      pace: '12abc',
      highs: { a: 1 },
      'intention-kind': 'autre',
      secret: 'x',
      'face-photo': 'x',
    }
    const error = await failure(save({ answers }))
    expect(Object.fromEntries(error.faults.map(({ field, reason }) => [field, reason]))).toEqual({
      'answers.birth-date': 'DATE_UNKNOWN',
      'answers.birth-time': 'TIME_MALFORMED',
      'answers.pace': 'NUMBER_EXPECTED',
      'answers.highs': 'TEXT_EXPECTED',
      'answers.intention-kind': 'CHOICE_UNKNOWN',
      'answers.secret': 'QUESTION_UNKNOWN',
      'answers.face-photo': 'PHOTO_EXPECTED',
    })
    expect((await view()).revision).toBe(0)
  })

  it('remembers the step, when the form has it', async () => {
    const { save, see: view } = await draft()
    await save({ answers: {}, currentStep: 'contexte' })
    expect((await view()).currentStep).toBe('contexte')
    await save({ answers: {}, currentStep: 'ailleurs', revision: 1 })
    expect((await view()).currentStep).toBeNull()
  })
})

describe('birth', () => {
  it('puts the list’s own position and zone in place of forged ones, and refuses a place that is nowhere', async () => {
    const { save, see: view } = await draft()
    await save({ answers: { 'birth-place': { ...saintEtienne(), timeZone: 'Asia/Tokyo', region: 'Ailleurs' } } })
    expect((await view()).answers['birth-place']).toEqual(saintEtienne())
    for (const forged of [{ latitude: 12.3 }, { longitude: 4.391 }, { country: 'DE' }, { name: 'Atlantide' }]) {
      const error = await failure(save({ answers: { 'birth-place': { ...saintEtienne(), ...forged } }, revision: 1 }))
      expect([error.code, error.faults]).toEqual([
        'VALIDATION_FAILED',
        [{ field: 'answers.birth-place', reason: 'PLACE_UNKNOWN' }],
      ])
    }
  })

  it.each([
    ['at 23:30', '1996-02-29', '23:30', '29\u00a0février 1996, 23:30'],
    ['in an hour that the clocks skipped', '1987-03-29', '02:30', '29\u00a0mars 1987, 02:30'],
    ['in an hour that came twice', '1987-09-27', '02:30', '27\u00a0septembre 1987, 02:30'],
    ['on the first of a year', '1980-01-01', '00:00', '1er\u00a0janvier 1980, 00:00'],
  ])('does not move a birth %s', async (_, date, time, words) => {
    const { save, see: view } = await draft()
    await save({ answers: { 'birth-date': date, 'birth-time': time, 'birth-place': saintEtienne() } })
    const { answers } = await view()
    expect([answers['birth-date'], answers['birth-time']]).toEqual([date, time])
    expect(describeBirth(answers, 'fr')?.text).toContain(words)
  })
})
