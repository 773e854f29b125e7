import { expect, it } from 'vitest'
import { indexPage } from './index-page'

const at = new Date('2026-01-02T03:04:05Z')

it('shows every picture with its small one, and every failure with its reason, as text', () => {
  const page = indexPage(
    [
      {
        name: 'checkout',
        title: 'Checkout',
        shots: [
          {
            shot: { name: 'empty', title: 'Opened', path: '/commande?offre=profond' },
            pictures: [{ file: 'checkout/empty-390-dark.png', width: 390, theme: 'dark', warnings: ['wide by 3 px'] }],
          },
          { shot: { name: 'paid', title: 'Paid', path: '/' }, pictures: [], failure: 'no <button> & no link' },
        ],
      },
      { name: 'ui', title: 'Primitives', shots: [] },
    ],
    at,
  )
  expect(page).toContain('2 states, 1 pictures, 1 failed · 2026-01-02 03:04 UTC')
  expect(page).toContain('href="checkout/empty-390-dark.png"><img src="thumbnails/checkout/empty-390-dark.webp"')
  expect(page).toContain('data-width="390" data-theme="dark"')
  expect(page).toContain('wide by 3 px')
  expect(page).toContain('no &lt;button&gt; &amp; no link')
  expect(page).not.toContain('Primitives')
})
