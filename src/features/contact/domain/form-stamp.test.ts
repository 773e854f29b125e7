import { beforeAll, describe, expect, it } from 'vitest'
import { ageOfStamp, makeFormStamp } from './form-stamp'
import { leaveTokenOf, readLeaveToken } from './leave-token'

beforeAll(() => {
  process.env.PAYLOAD_SECRET ??= 'a-secret-of-tests-that-is-long-enough'
})

const now = 1_795_000_000_000

describe('a form’s stamp', () => {
  it('tells how long the form was in hands', () => {
    expect(ageOfStamp(makeFormStamp(now - 4_200), now)).toBe(4_200)
  })

  it('says nothing when there is none, or after half a day', () => {
    expect(ageOfStamp('', now)).toBe('none')
    expect(ageOfStamp(makeFormStamp(now - 12 * 3_600_000 - 1), now)).toBe('none')
  })

  it('cannot be made by somebody else', () => {
    const [, proof = ''] = makeFormStamp(now).split('.')
    for (const forged of ['x', 'x.y', `${(now - 60_000).toString(36)}.${proof}`, `.${proof}`])
      expect(ageOfStamp(forged, now)).toBe('forged')
  })
})

describe('a leaving link', () => {
  const id = '0b5d4c0e-4d11-4f1c-8f06-1f63d1c6f8a1'

  it('names its subscriber', () => expect(readLeaveToken(leaveTokenOf(id))).toBe(id))

  it('cannot be turned on another', () => {
    const [, proof = ''] = leaveTokenOf(id).split('.')
    const other = id.replace('0b5d', '0b5e')
    for (const forged of [null, '', id, `${id}.`, `${other}.${proof}`, `.${proof}`])
      expect(readLeaveToken(forged)).toBeNull()
  })
})
