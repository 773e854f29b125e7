import { describe, expect, it } from 'vitest'
import { deskState } from './queue-state'

const row = { status: 'paid' as const, dossier: null, dossierSealedAt: null, reading: null }
const reading = {
  id: 'r',
  status: 'draft' as const,
  draftedBy: null,
  verdict: null,
  failure: null,
  requestedAt: '2026-11-21T10:00:00.000Z',
  draftedAt: null,
}
const sealed = { dossier: { id: 'd', status: 'sealed' as const }, dossierSealedAt: '2026-11-21T09:00:00.000Z' }

describe('deskState', () => {
  it.each([
    [row, 'no-dossier'],
    [{ ...row, dossier: { id: 'd', status: 'draft' as const } }, 'dossier-draft'],
    [{ ...row, ...sealed }, 'dossier-sealed'],
    [{ ...row, ...sealed, reading }, 'draft-requested'],
    [{ ...row, ...sealed, reading: { ...reading, failure: 'no model' } }, 'draft-failed'],
    [
      {
        ...row,
        ...sealed,
        status: 'awaiting_validation' as const,
        reading: { ...reading, draftedAt: '2026-11-21T10:05:00.000Z' },
      },
      'draft-ready',
    ],
    // A second draft was asked for: the first one no longer counts as an answer.
    [
      {
        ...row,
        ...sealed,
        status: 'processing' as const,
        reading: { ...reading, draftedAt: '2026-11-21T09:05:00.000Z' },
      },
      'draft-requested',
    ],
    [
      {
        ...row,
        ...sealed,
        status: 'awaiting_validation' as const,
        reading: { ...reading, status: 'in_review' as const },
      },
      'in-review',
    ],
    [
      { ...row, ...sealed, status: 'awaiting_validation' as const, reading: { ...reading, status: 'sealed' as const } },
      'sealed',
    ],
    [
      { ...row, ...sealed, status: 'completed' as const, reading: { ...reading, status: 'sealed' as const } },
      'delivered',
    ],
    [{ ...row, status: 'refunded' as const }, 'refunded'],
  ])('%#: %s', (order, state) => expect(deskState(order)).toBe(state))
})
