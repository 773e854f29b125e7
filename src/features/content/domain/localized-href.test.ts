import { describe, expect, it } from 'vitest'
import { localizedHref } from './localized-href'
import { resolveLink } from './resolve-link'

describe('localizedHref', () => {
  it.each([
    ['/', '/en'],
    ['/offres', '/en/offres'],
    ['/offres?tri=prix#haut', '/en/offres?tri=prix#haut'],
    ['/#prix', '/en#prix'],
    ['/en/offres', '/en/offres'],
    ['/sanctuaire', '/sanctuaire'],
    ['/sanctuaires', '/en/sanctuaires'],
    ['/api/media/file/a.webp', '/api/media/file/a.webp'],
    ['#prix', '#prix'],
    ['https://exemple.fr/a', 'https://exemple.fr/a'],
    ['mailto:bonjour@exemple.fr', 'mailto:bonjour@exemple.fr'],
  ])('gives %s its language: %s', (typed, expected) => {
    expect(localizedHref(typed, 'en')).toBe(expected)
  })

  it('leaves French addresses as they were typed', () => {
    expect(localizedHref('/offres#haut', 'fr')).toBe('/offres#haut')
  })

  it.each(['javascript:alert(1)', '//evil.example', '', null, undefined])('refuses %s', (typed) => {
    expect(localizedHref(typed, 'en')).toBeNull()
  })
})

const pageOf = (slug: string, kind: 'page' | 'legal' = 'page') => ({
  relationTo: 'pages' as const,
  value: { slug, kind } as never,
})

describe('resolveLink', () => {
  it('follows its target, whatever address was typed beside it', () => {
    expect(resolveLink({ label: 'Ici', target: pageOf('approche'), href: '/ailleurs' }, 'en')).toEqual({
      label: 'Ici',
      href: '/en/approche',
    })
    expect(resolveLink({ label: 'Accueil', target: pageOf('accueil') }, 'en')?.href).toBe('/en')
    expect(resolveLink({ label: 'Mentions', target: pageOf('mentions', 'legal') }, 'fr')?.href).toBe('/legal/mentions')
  })

  it('is nothing when its target was not read, or leads nowhere', () => {
    expect(resolveLink({ label: 'Ici', target: { relationTo: 'pages', value: 'an-id' } }, 'fr')).toBeNull()
    const extra = { relationTo: 'products' as const, value: { slug: 'priorite', kind: 'extra' } as never }
    expect(resolveLink({ label: 'Option', target: extra }, 'fr')).toBeNull()
    const category = { relationTo: 'categories', value: { slug: 'essais' } } as never
    expect(resolveLink({ label: 'Rubrique', target: category }, 'fr')).toBeNull()
    expect(resolveLink({ label: 'Rien' }, 'fr')).toBeNull()
    expect(resolveLink({ label: 'Mal', href: 'javascript:alert(1)' }, 'fr')).toBeNull()
  })
})
