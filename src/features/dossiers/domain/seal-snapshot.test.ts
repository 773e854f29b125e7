import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIntakeForm } from '@/features/catalog'
import type { AppError } from '@/shared/app-error'
import { sealOf } from '@/shared/hash'
import { completeAnswers, people } from '../../../../tests/factories/answers'
import { assertDossierTransition, dossierStates } from './dossier-states'
import { dossierSnapshot } from './seal-snapshot'

const form = shippedIntakeForm('fr')
const [face, palm] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7']
const photoIds = { 'face-photo': face, 'palm-photo': palm }
const photos = [
  { id: palm, sha256: 'b'.repeat(64), questionKey: 'palm-photo' },
  { id: face, sha256: 'a'.repeat(64), questionKey: 'face-photo' },
]
const consent = { version: '2026-11', text: 'J’accepte…', givenAt: '2026-11-20T10:00:00.000Z' }
const input = {
  form,
  answers: completeAnswers(form, 0, photoIds),
  photos,
  consent,
  orderNumber: 'L-2026-0007',
  lineId: '41',
}
const failure = (given: typeof input | (Omit<typeof input, 'consent'> & { consent: null })): AppError => {
  try {
    dossierSnapshot(given)
  } catch (error) {
    return error as AppError
  }
  throw new Error('the seal was expected to be refused')
}

describe('dossierSnapshot', () => {
  it('freezes the birth data as the plain strings that were typed, whatever comes back from storage', () => {
    for (const seed of people.keys()) {
      const { content, hash } = dossierSnapshot({ ...input, answers: completeAnswers(form, seed, photoIds) })
      const birth = (key: string) => content.answers.find((each) => each.key === key)?.answer
      expect([birth('birth-date'), birth('birth-time')]).toEqual([people[seed]?.birthDate, people[seed]?.birthTime])
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(sealOf(JSON.parse(JSON.stringify(content)))).toBe(hash)
    }
  })

  it('gives one seal whatever the order in which things were typed or stored', () => {
    const { hash } = dossierSnapshot(input)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(input.answers), { minLength: Object.keys(input.answers).length }),
        (entries) => {
          expect(
            dossierSnapshot({ ...input, answers: Object.fromEntries(entries), photos: photos.toReversed() }).hash,
          ).toBe(hash)
        },
      ),
    )
  })

  it('changes with every single answer, photo, consent and order', () => {
    const hash = (change: Partial<typeof input>) => dossierSnapshot({ ...input, ...change }).hash
    const hashes = [
      hash({}),
      hash({ answers: { ...input.answers, 'birth-time': '06:41' } }),
      hash({ answers: { ...input.answers, pace: 36 } }),
      hash({ photos: photos.map((photo) => ({ ...photo, sha256: 'c'.repeat(64) })) }),
      hash({ consent: { ...consent, givenAt: '2026-11-20T10:00:01.000Z' } }),
      hash({ orderNumber: 'L-2026-0008' }),
      hash({ lineId: '42' }),
      hash({ form: shippedIntakeForm('en') }),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('keeps the photos in the order of the form and leaves strangers out', () => {
    const stranger = { id: crypto.randomUUID(), sha256: 'd'.repeat(64), questionKey: 'face-photo' }
    const { content } = dossierSnapshot({ ...input, photos: [stranger, ...photos] })
    expect(content.photos.map(({ id }) => id)).toEqual([face, palm])
  })

  it('refuses without the consent of this version', () => {
    expect(failure({ ...input, consent: null }).code).toBe('CONSENT_REQUIRED')
    expect(failure({ ...input, consent: { ...consent, version: '2026-10' } }).code).toBe('CONSENT_REQUIRED')
    expect(dossierSnapshot({ ...input, form: { ...form, consent: null }, consent: null }).content.consent).toBeNull()
  })

  it('refuses what is incomplete, and a photo answer without its photo', () => {
    const { 'birth-date': _, ...answers } = input.answers
    expect(failure({ ...input, answers, photos: photos.slice(1) })).toMatchObject({
      code: 'DOSSIER_INCOMPLETE',
      faults: [
        { field: 'answers.birth-date', reason: 'REQUIRED' },
        { field: 'answers.palm-photo', reason: 'PHOTO_EXPECTED' },
      ],
    })
  })
})

describe('dossier states', () => {
  it('allows the seal, once, and nothing else', () => {
    const moves = dossierStates.flatMap((from) => dossierStates.map((to) => [from, to] as const))
    const allowed = moves.filter(([from, to]) => {
      try {
        assertDossierTransition(from, to)
        return true
      } catch (error) {
        expect((error as AppError).code).toBe(from === 'sealed' ? 'DOSSIER_SEALED' : 'WRONG_STATE')
        return false
      }
    })
    expect(allowed).toEqual([['draft', 'sealed']])
  })
})
