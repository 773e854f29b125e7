import type { ProseSpan } from '../domain/parse-prose'

/** Points that a text takes at a size. */
export type Measure = (text: string, size: number) => number

export type DropCap = { initial: string; lines: ProseSpan[][]; rest: ProseSpan[] }

/**
 * A paragraph cut for a two-line drop cap: its initial, the two lines that stand beside it (at most `width` points wide at `size`), and
 * what goes on below. Null when the paragraph does not start with a capital, breaks its lines itself, or is shorter than two lines.
 */
export function cutDropCap(spans: ProseSpan[], width: number, size: number, measure: Measure): DropCap | null {
  const [first] = spans
  const initial = first?.mark === 'plain' ? /^\p{Lu}/u.exec(first.text)?.[0] : undefined
  if (!first || !initial) return null
  const words = spans.flatMap(({ mark, text }) =>
    (text.match(/[^ ]* ?/g) ?? []).filter(Boolean).map((word): ProseSpan => ({ mark, text: word })),
  )
  const [head, ...tail] = words
  const queue = [{ mark: head?.mark ?? 'plain', text: (head?.text ?? '').slice(initial.length) }, ...tail]
  const lines: ProseSpan[][] = []
  while (lines.length < 2) {
    const line: ProseSpan[] = []
    let taken = 0
    for (let next = queue[0]; next; next = queue[0]) {
      // A word glued to the next one by a mark (« *mot*, ») must not be parted from it.
      const group = queue.slice(0, 1 + queue.findIndex(({ text }) => text.endsWith(' ')) || queue.length)
      const wide = measure(
        group
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
        size,
      )
      if (taken + wide > width) break
      line.push(...queue.splice(0, group.length))
      taken += wide + measure(' ', size)
    }
    if (queue.length === 0 || line.length === 0) return null
    if (line.some(({ text }) => text.includes('\n'))) return null
    lines.push(merged(line))
  }
  return { initial, lines, rest: merged(queue) }
}

function merged(words: ProseSpan[]): ProseSpan[] {
  const spans: ProseSpan[] = []
  for (const { mark, text } of words) {
    const last = spans.at(-1)
    if (last?.mark === mark) last.text += text
    else spans.push({ mark, text })
  }
  return spans
}
