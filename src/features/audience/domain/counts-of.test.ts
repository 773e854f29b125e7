import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf } from './counts-of'
import { isRobot } from './is-robot'
import { pageSeen } from './page-seen'

const hosts = ['lumira.test']
const kinds = (path: string, from = '') => countsOf({ path, from }, hosts).map(({ kind, name }) => [kind, name])

describe('countsOf', () => {
  it('begins a visit with a page that was not reached from ours', () => {
    expect(kinds('/approche')).toEqual([
      ['page', '/approche'],
      ['visit', ''],
      ['source', ''],
    ])
    expect(kinds('/approche', 'https://www.example.org/search?q=secret')).toContainEqual(['source', 'example.org'])
  })
  it('goes on with the visit from one of our pages to another', () =>
    expect(kinds('/approche', 'https://lumira.test')).toEqual([['page', '/approche']]))
  it('counts the steps that lead to an order', () => {
    expect(kinds('/en/offres/profond?utm=1', 'https://lumira.test')).toContainEqual(['offer', 'profond'])
    expect(kinds('/commande?offre=profond', 'https://lumira.test')).toContainEqual(['checkout', ''])
  })
  it('leaves private screens alone', () => {
    for (const path of [
      '/sanctuaire',
      '/sanctuaire/lectures/1',
      '/admin',
      '/commande/suite?commande=1',
      '/apercu/pages/1',
    ])
      expect(kinds(path)).toEqual([])
  })
})

describe('pageSeen', () => {
  it('keeps neither a query nor anything that is not a path', () =>
    fc.assert(
      fc.property(fc.string(), (path) => {
        const seen = pageSeen(path)
        if (seen) expect(seen.name).toMatch(/^\/[\w\-./]{0,199}$/)
      }),
    ))
  it('knows English by its prefix alone', () => {
    expect(pageSeen('/en')).toEqual({ name: '/', locale: 'en' })
    expect(pageSeen('/entree/')).toEqual({ name: '/entree', locale: 'fr' })
  })
})

it('isRobot knows those that say so', () => {
  expect(isRobot('Mozilla/5.0 (compatible; Googlebot/2.1)')).toBe(true)
  expect(isRobot(null)).toBe(true)
  expect(isRobot('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/605')).toBe(false)
})
