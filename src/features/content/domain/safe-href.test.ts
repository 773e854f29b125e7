import { describe, expect, it } from 'vitest'
import { safeHref } from './safe-href'

describe('safeHref', () => {
  it.each(['/offres', '/', '#prix', 'https://exemple.fr/a', 'mailto:bonjour@exemple.fr', 'tel:+33102030405'])(
    'keeps %s',
    (address) => {
      expect(safeHref(address)).toBe(address)
    },
  )

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'nothing',
    undefined,
    7,
  ])('refuses %s', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})
