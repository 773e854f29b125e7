import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { breadcrumbFacts } from './breadcrumb-facts'
import { faqFacts } from './faq-facts'
import { JsonLd } from './json-ld'
import { offerFacts } from './offer-facts'

const offer = {
  name: 'Profond',
  slug: 'profond',
  tagline: 'Une lecture profonde',
  description: '',
  priceCents: 6_700,
  currency: 'eur',
  availability: 'sold-out',
} as Parameters<typeof offerFacts>[0]['offer']
const facts = (more: Partial<Parameters<typeof offerFacts>[0]> = {}) =>
  offerFacts({ offer, url: 'u', picture: 'p', origin: 'https://l.test', rating: null, reviews: [], ...more })

describe('JsonLd', () => {
  it('cannot be ended by the words it holds, and stays readable', () => {
    const html = renderToStaticMarkup(
      createElement(JsonLd, { things: faqFacts([{ question: '</script><script>alert(1)', answer: 'Non & « oui »' }]) }),
    )
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    const data = html.replace(/^<script[^>]*>|<\/script>$/g, '')
    expect(JSON.parse(data)['@graph'][0].mainEntity[0]).toMatchObject({
      name: '</script><script>alert(1)',
      acceptedAnswer: { text: 'Non & « oui »' },
    })
  })
  it('is not there without facts', () => {
    expect(renderToStaticMarkup(createElement(JsonLd, { things: [] }))).toBe('')
  })
})

describe('facts', () => {
  it('price an offer in whole currency units and say when it cannot be bought', () => {
    expect(facts()).toMatchObject({
      offers: { price: '67.00', priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' },
    })
  })
  it('hold no rating that nobody gave', () => {
    expect(facts()).not.toHaveProperty('aggregateRating')
    expect(facts()).not.toHaveProperty('review')
    expect(facts({ rating: { count: 3, average: 4.7 } })).toMatchObject({
      aggregateRating: { ratingValue: 4.7, reviewCount: 3 },
    })
  })
  it('count a trail from one', () => {
    expect(breadcrumbFacts([{ name: 'Accueil', url: 'a' }])).toMatchObject({ itemListElement: [{ position: 1 }] })
  })
  it('have no empty list of questions', () => expect(faqFacts([])).toEqual([]))
})
