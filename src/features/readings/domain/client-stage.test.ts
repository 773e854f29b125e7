import { describe, expect, it } from 'vitest'
import { clientStage, type StageFacts } from './client-stage'

const sealed = { status: 'sealed', revision: 4 } as const
const reading = { status: 'draft', isRequested: false, isDelivered: false, hasExpert: false } as const

describe('clientStage', () => {
  it.each<[string, StageFacts, string]>([
    ['a paid order waits for its dossier', { orderStatus: 'paid', dossier: null, reading: null }, 'to-prepare'],
    [
      'an opened dossier without a word',
      { orderStatus: 'paid', dossier: { status: 'draft', revision: 0 }, reading: null },
      'to-prepare',
    ],
    [
      'a dossier being written',
      { orderStatus: 'paid', dossier: { status: 'draft', revision: 2 }, reading: null },
      'draft-saved',
    ],
    ['a sealed dossier nobody has opened', { orderStatus: 'paid', dossier: sealed, reading: null }, 'sent'],
    [
      'a draft being prepared',
      { orderStatus: 'processing', dossier: sealed, reading: { ...reading, isRequested: true } },
      'in-preparation',
    ],
    [
      'a human at work',
      {
        orderStatus: 'awaiting_validation',
        dossier: sealed,
        reading: { ...reading, status: 'in_review', hasExpert: true },
      },
      'human-review',
    ],
    [
      'sealed, its files being made',
      { orderStatus: 'awaiting_validation', dossier: sealed, reading: { ...reading, status: 'sealed' } },
      'in-preparation',
    ],
    [
      'delivered',
      { orderStatus: 'completed', dossier: sealed, reading: { ...reading, status: 'sealed', isDelivered: true } },
      'ready',
    ],
    [
      'delivered, then reopened',
      {
        orderStatus: 'awaiting_validation',
        dossier: sealed,
        reading: { ...reading, status: 'in_review', isDelivered: true, hasExpert: true },
      },
      'ready',
    ],
    [
      'delivered, then refunded: what was bought stays',
      { orderStatus: 'refunded', dossier: sealed, reading: { ...reading, status: 'sealed', isDelivered: true } },
      'ready',
    ],
    ['refunded before anything was made', { orderStatus: 'refunded', dossier: null, reading: null }, 'closed'],
  ])('%s', (_name, facts, stage) => expect(clientStage(facts)).toBe(stage))

  it('never says that a human reviews when nobody has taken the reading', () => {
    expect(
      clientStage({ orderStatus: 'processing', dossier: sealed, reading: { ...reading, status: 'in_review' } }),
    ).not.toBe('human-review')
  })
})
