import { sha256 } from '@/shared/hash'

type Inline = { text: string; format: number } | { words: string; target: string }

const bold = 1
const italic = 2

const around = { direction: 'ltr' as const, format: '' as const, indent: 0 }

/**
 * A text in a few marks, in the shape that Payload's editor stores: blank lines between paragraphs; `## ` and `### ` headings, `- ` and `1. `
 * lists, `> ` quotes; **strong**, *emphasis*, and [words](target), whose target becomes the address that `addressOf` gives.
 */
export function editorText(source: string, addressOf: AddressOf = (target) => target) {
  const blocks = source.trim().split(/\n\s*\n/)
  return {
    root: { type: 'root', ...around, version: 1, children: blocks.map((block) => toBlock(block.trim(), addressOf)) },
  }
}

type AddressOf = (target: string) => string

function toBlock(block: string, addressOf: AddressOf) {
  const lines = block.split('\n').map((line) => line.trim())
  const words = (text: string) => inlines(text).map((inline) => toNode(inline, addressOf))
  const heading = /^(#{2,3}) (.*)$/s.exec(block)
  if (heading)
    return { type: 'heading', tag: `h${heading[1]?.length}`, ...around, version: 1, children: words(heading[2] ?? '') }
  if (block.startsWith('> '))
    return {
      type: 'quote',
      ...around,
      version: 1,
      children: words(lines.map((line) => line.replace(/^> ?/, '')).join(' ')),
    }
  const isOrdered = /^1\. /.test(block)
  if (isOrdered || block.startsWith('- '))
    return {
      type: 'list',
      listType: isOrdered ? 'number' : 'bullet',
      tag: isOrdered ? 'ol' : 'ul',
      start: 1,
      ...around,
      version: 1,
      children: lines.map((line, index) => ({
        type: 'listitem',
        value: index + 1,
        ...around,
        version: 1,
        children: words(line.replace(/^(-|\d+\.) /, '')),
      })),
    }
  return { type: 'paragraph', textFormat: 0, ...around, version: 1, children: words(lines.join(' ')) }
}

function inlines(text: string): Inline[] {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)]+\))/).filter(Boolean)
  return parts.map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    if (link) return { words: link[1] ?? '', target: link[2] ?? '' }
    if (part.startsWith('**')) return { text: part.slice(2, -2), format: bold }
    return part.startsWith('*') ? { text: part.slice(1, -1), format: italic } : { text: part, format: 0 }
  })
}

const toText = (text: string, format: number) => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

function toNode(inline: Inline, addressOf: AddressOf) {
  if ('text' in inline) return toText(inline.text, inline.format)
  return {
    type: 'link',
    // The editor gives every link an id; a seeded text has the same at every run.
    id: sha256(`${inline.words} ${inline.target}`).slice(0, 24),
    fields: { linkType: 'custom', url: addressOf(inline.target), newTab: false },
    ...around,
    version: 3,
    children: [toText(inline.words, 0)],
  }
}
