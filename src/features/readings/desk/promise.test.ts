import { describe, expect, it } from 'vitest'
import { promiseState } from './promise'

const now = Date.parse('2026-11-21T10:00:00Z')
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('promiseState', () => {
  it.each([
    [200, 'warning', 'Promise dans 3 h 20'],
    [185, 'warning', 'Promise dans 3 h 05'],
    [12, 'warning', 'Promise dans 12 min'],
    [26 * 60, 'neutral', 'Promise dans 1 j 2 h'],
    [48 * 60, 'neutral', 'Promise dans 2 j'],
    [-120, 'danger', 'En retard de 2 h'],
    [-1, 'danger', 'En retard de 1 min'],
  ])('says %i minutes as %s, %s', (minutes, tone, text) => {
    const state = promiseState(at(minutes), now, 'fr')
    expect([state.tone, plain(state.text)]).toEqual([tone, text])
  })
})
