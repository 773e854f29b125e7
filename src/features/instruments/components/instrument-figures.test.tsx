import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { personNumbers } from '../domain/numbers/person-numbers'
import { MandalaFigure } from './mandala-figure'
import { NumbersTable } from './numbers-table'

const seed = createHash('sha256').update('a sealed file').digest('hex')

describe('the mandala in a page', () => {
  const html = renderToStaticMarkup(<MandalaFigure id="mine" mandala={{ seed, family: 'lotus', locale: 'fr' }} />)

  it('is a named picture as wide as its place', () => {
    expect(html).toMatch(
      /<svg[^>]* viewBox="0 0 2000 2000" width="100%"[^>]* role="img" aria-labelledby="mine-title mine-desc"/,
    )
    expect(html).toContain('<title id="mine-title">Votre mandala personnel, lotus</title>')
  })

  it('tells what decided its lines, unless told not to', () => {
    expect(html.match(/<li>/g)?.length).toBeGreaterThan(7)
    const bare = renderToStaticMarkup(
      <MandalaFigure id="mine" explained={false} mandala={{ seed, family: 'lotus', locale: 'fr' }} />,
    )
    expect(bare).not.toContain('<figcaption')
    expect(bare).toContain('<desc id="mine-desc">Un lotus')
  })
})

describe('the numbers in a page', () => {
  const table = (name: string, locale: 'fr' | 'en' = 'fr') =>
    renderToStaticMarkup(
      <NumbersTable numbers={personNumbers({ date: '1990-05-14', name, year: 2026 })} locale={locale} />,
    ).replaceAll('\u00a0', ' ')

  it('shows every sum', () => {
    const html = table('Sophie Martin')
    expect(html).toContain('1 + 9 + 9 + 0 = 19 → 1 + 9 = 10 → 1 + 0 = 1')
    expect(html).toContain('nombre maître')
    expect(html).toContain('S 1 + O 6 + P 7 + H 8 + I 9 + E 5 → 1 + 6 + 7 + 8 + 9 + 5 = 36 → 3 + 6 = 9')
  })

  it('says what cannot be computed, and why', () => {
    expect(table('Анна')).toContain('ne connaît pas : а н.')
    expect(table('Анна', 'en')).toContain('Cannot be computed')
    expect(table('Анна')).toContain('Chemin de vie')
  })
})
