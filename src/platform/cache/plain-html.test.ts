import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { plainHtml } from './plain-html.mjs'

const pageOf = (words: string, data: string) =>
  `<!DOCTYPE html><html><head><title>é${words}</title><style>.a::before{content:"’"}</style></head><body><p title="${words}">${words}</p><script>self.said=[1,${data}]</script></body></html>`

const read = (html: string) => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(html)
  const script = document.querySelector('script')?.textContent ?? ''
  return {
    title: document.title,
    text: document.querySelector('p')?.textContent,
    attribute: document.querySelector('p')?.getAttribute('title'),
    said: JSON.parse(script.slice('self.said='.length)) as unknown,
    style: document.querySelector('style')?.textContent,
  }
}

describe('plainHtml', () => {
  it('has ASCII letters alone, outside of styles', () => {
    const plain = plainHtml(pageOf('L’été — 😀 à 17 €', JSON.stringify('« déjà » 😀')))
    expect(plain.replace(/<style>.*<\/style>/, '')).toMatch(/^[\0-\x7f]*$/)
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
    const page = pageOf('plain', '"words"').replace('é', 'e')
    expect(plainHtml(page)).toBe(page)
  })
})
