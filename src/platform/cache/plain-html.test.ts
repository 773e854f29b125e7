import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { plainHtml } from './plain-html.mjs'

const pageOf = (words: string, data: string) =>
  `<!DOCTYPE html><html><head><title>é${words}</title><style>.a::before{content:"’"}</style></head><body><p title="${words}">${words}</p><script>self.__next_f.push([1,${data}])</script><script type="application/ld+json">{"say":"${'’'}"}</script></body></html>`

const read = (html: string) => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(html)
  const [sent, other] = [...document.querySelectorAll('script')].map(({ textContent }) => textContent)
  return {
    title: document.title,
    text: document.querySelector('p')?.textContent,
    attribute: document.querySelector('p')?.getAttribute('title'),
    sent: JSON.parse(sent?.slice('self.__next_f.push('.length, -1) ?? '') as unknown,
    other,
    style: document.querySelector('style')?.textContent,
  }
}

describe('plainHtml', () => {
  it('has ASCII letters alone, outside of what it may not touch', () => {
    const plain = plainHtml(pageOf('L’été — 😀 à 17 €', JSON.stringify('« déjà » 😀')))
    expect(plain.replace(/<style>.*<\/style>|<script type.*<\/script>/g, '')).toMatch(/^[\0-\x7f]*$/)
  })

  it('reads the same: text, attributes, the strings of scripts, styles', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aé’œ—€« »😀ßñ漢 ') })
    fc.assert(
      fc.property(letters, letters, (words, said) => {
        const page = pageOf(words, JSON.stringify(said))
        expect(read(plainHtml(page))).toEqual(read(page))
      }),
    )
  })

  it('leaves a plain page as it is', () => {
    const page = pageOf('plain', '"words"').replaceAll(/[é’]/g, 'e')
    expect(plainHtml(page)).toBe(page)
  })
})
