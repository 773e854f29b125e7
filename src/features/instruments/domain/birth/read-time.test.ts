import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime } from './read-time'

describe('readTime', () => {
  it.each([
    ['6h40', '06:40'],
    ['06:40', '06:40'],
    ['6.40', '06:40'],
    ['6 : 40', '06:40'],
    ['06 40', '06:40'],
    ['640', '06:40'],
    ['2330', '23:30'],
    ['6 h', '06:00'],
    ['23 heures 5', '23:05'],
    ['11:30 pm', '23:30'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['7', '07:00'],
    ['unknown', 'unknown'],
    ['le matin', 'le matin'],
  ])('reads « %s » as %s', (written, time) => expect(readTime(written)).toBe(time))

  it('leaves what is written as a time unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
        expect(readTime(time)).toBe(time)
      }),
    )
  })
})
