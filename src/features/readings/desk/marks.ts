import type { JudgedPoint } from '../commands/judge-content'

/** A run of a text; `level` when the gate has something to say of it. */
export type MarkedRun = { text: string; level?: JudgedPoint['level'] }

/**
 * Cuts a text at what the gate found in it. The gate spoke of the saved text: when the offsets no longer hold the excerpt, it is looked for, and a
 * finding that is no longer there is left out.
 */
export function markedRuns(text: string, points: JudgedPoint[]): MarkedRun[] {
  const found = points
    .flatMap((point) => {
      const range = rangeOf(text, point)
      return range ? [{ ...range, level: point.level }] : []
    })
    .sort((a, b) => a.start - b.start)
  const runs: MarkedRun[] = []
  let from = 0
  for (const { start, end, level } of found) {
    if (start < from) continue
    if (start > from) runs.push({ text: text.slice(from, start) })
    runs.push({ text: text.slice(start, end), level })
    from = end
  }
  if (from < text.length) runs.push({ text: text.slice(from) })
  return runs
}

function rangeOf(text: string, { start, end, excerpt }: JudgedPoint): { start: number; end: number } | null {
  if (start === undefined || end === undefined || !excerpt) return null
  const known = excerpt.replace(/…$/, '')
  if (flat(text.slice(start, end)).startsWith(known)) return { start, end }
  const at = text.indexOf(known)
  return at < 0 ? null : { start: at, end: at + known.length }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')
