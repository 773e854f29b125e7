import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RichTextView } from './rich-text-view'

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const element = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const html = (...children: object[]) =>
  renderToStaticMarkup(
    <RichTextView body={{ root: element('root', children) } as never} locale="fr" textLocale="fr" />,
  ).replace(/^<div class="lu-prose">|<\/div>$/g, '')

describe('RichTextView', () => {
  it('shows a link that could run a script as words', () => {
    const link = (url: string) => element('link', [text('ici')], { fields: { linkType: 'custom', url } })
    expect(html(element('paragraph', [link('javascript:alert(1)')]))).toBe('<p>ici</p>')
    expect(html(element('paragraph', [link('https://exemple.fr')]))).toBe('<p><a href="https://exemple.fr">ici</a></p>')
  })

  it('keeps marks on the line of their word', () => {
    expect(html(element('paragraph', [text('Vraiment ?')]))).toBe('<p>Vraiment\u202f?</p>')
  })

  it('has no second title of the page', () => {
    expect(html(element('heading', [text('Titre')], { tag: 'h1' }))).toBe('<h2>Titre</h2>')
  })

  it('shows a picture in its place, and nothing of what it does not know', () => {
    const value = { url: '/api/media/file/a.webp', alt: 'Une mer', width: 800, height: 600 }
    expect(html({ type: 'upload', relationTo: 'media', value, fields: {}, version: 1 })).toContain('alt="Une mer"')
    expect(html({ type: 'upload', relationTo: 'media', value: 'an-id', fields: {}, version: 1 })).toBe('')
    expect(html({ type: 'relationship', relationTo: 'users', value: { email: 'a@b.fr' }, version: 1 })).toBe('')
  })
})
