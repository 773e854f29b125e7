import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { toSvg } from './to-svg'

const drawing: Drawing = {
  width: 100,
  height: 50,
  title: 'L’œil & <l’or>',
  description: 'Deux "traits"\u0000, une lettre\ud800.',
  background: '#fffdf9',
  shapes: [
    { kind: 'path', d: 'M0.12345 -0.0001L1e-7 10.999', stroke: '#171d38', strokeWidth: 0.123456, dash: [1, 2.555] },
    { kind: 'circle', x: 1 / 3, y: 2, radius: 3, fill: '#c99a48', opacity: 0.55555 },
    {
      kind: 'group',
      x: 10,
      y: 5,
      rotate: 45.00049,
      scale: 0.5,
      shapes: [{ kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1, stroke: '#171d38' }],
    },
    { kind: 'text', x: 1, y: 2, words: 'a < b & "c"', size: 10, anchor: 'middle', fill: '#171d38' },
  ],
}

describe('toSvg', () => {
  it('writes a short, standalone, valid file', () => {
    expect(toSvg(drawing, { idPrefix: 'w', width: 200 })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="200" height="100" role="img" aria-labelledby="w-title w-desc" font-family="Inter, system-ui, sans-serif">' +
        '<title id="w-title">L’œil &amp; &lt;l’or&gt;</title><desc id="w-desc">Deux &quot;traits&quot;, une lettre.</desc>' +
        '<rect width="100" height="50" fill="#fffdf9"/>' +
        '<path d="M0.12 0L0 11" fill="none" stroke="#171d38" stroke-width="0.123" stroke-dasharray="1 2.56"/>' +
        '<circle cx="0.33" cy="2" r="3" fill="#c99a48" fill-opacity="0.556"/>' +
        '<g transform="translate(10 5) rotate(45) scale(0.5)"><line x1="0" y1="0" x2="1" y2="1" fill="none" stroke="#171d38"/></g>' +
        '<text x="1" y="2" font-size="10" text-anchor="middle" fill="#171d38">a &lt; b &amp; &quot;c&quot;</text></svg>\n',
    )
  })

  it('is the same to the byte for the same drawing', () => expect(toSvg(drawing)).toBe(toSvg(structuredClone(drawing))))

  it('lets no broken number leave', () => {
    const broken = (shape: Drawing['shapes'][number]) => () => toSvg({ ...drawing, shapes: [shape] })
    expect(broken({ kind: 'circle', x: Number.NaN, y: 0, radius: 1 })).toThrow(RangeError)
    expect(broken({ kind: 'path', d: 'M0 NaN' })).toThrow(RangeError)
  })
})
