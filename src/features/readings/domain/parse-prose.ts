export type ProseMark = 'plain' | 'emphasis' | 'strong'
export type ProseSpan = { mark: ProseMark; text: string }
export type ProseBlock = { kind: 'paragraph'; spans: ProseSpan[] } | { kind: 'list'; items: ProseSpan[][] }

/**
 * Plain prose to blocks: blank lines part paragraphs, lines that start with `- ` make a list (an indented line goes on with its
 * item), `*…*` is emphasis and `**…**` strong. Everything else, HTML included, is text. A single line end stays in the text as
 * `\n` (show it with `white-space: pre-line`). Never throws; linear in the length of the text.
 */
export function parseProse(text: string): ProseBlock[] {
  const blocks: { kind: 'paragraph' | 'list'; lines: string[] }[] = []
  let open: (typeof blocks)[number] | undefined
  const start = (kind: 'paragraph' | 'list', line: string) => {
    if (open?.kind === kind) open.lines.push(line)
    else blocks.push((open = { kind, lines: [line] }))
  }
  for (const line of text.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n')) {
    const words = line.trim()
    const lastItem = open?.kind === 'list' ? open.lines.length - 1 : -1
    if (words === '') open = undefined
    else if (words.startsWith('- ')) start('list', words.slice(2).trim())
    else if (lastItem >= 0 && /^\s/.test(line)) open?.lines.splice(lastItem, 1, `${open.lines[lastItem]} ${words}`)
    else start('paragraph', words)
  }
  return blocks.map(({ kind, lines }) =>
    kind === 'list' ? { kind, items: lines.map(parseSpans) } : { kind, spans: parseSpans(lines.join('\n')) },
  )
}

// A star inside a word, or beside a space on its inner side, is a star: « 5 * 3 » and « né*e*s » stay as they were typed.
const marked = /(?<![\p{L}\p{N}*])(\*\*?)(?=[^\s*])([^*]+)(?<=\S)\1(?![\p{L}\p{N}*])/gu

/** The marks inside one line of prose, as spans in order; their texts joined are the line without its markers. */
export function parseSpans(line: string): ProseSpan[] {
  const spans: ProseSpan[] = []
  let from = 0
  for (const match of line.matchAll(marked)) {
    if (match.index > from) spans.push({ mark: 'plain', text: line.slice(from, match.index) })
    spans.push({ mark: match[1] === '**' ? 'strong' : 'emphasis', text: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < line.length) spans.push({ mark: 'plain', text: line.slice(from) })
  return spans
}
