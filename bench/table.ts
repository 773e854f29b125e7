import { judge, show, type Figure } from './figures'

const boundOf = ({ bound, unit }: Figure): string => {
  if (bound === undefined) return ''
  return 'most' in bound ? `≤ ${show(bound.most, unit)}` : `≥ ${show(bound.least, unit)}`
}

const header = ['page', 'figure', 'value', 'bound', '', ''] as const

/** One table of all figures, a line each. */
export const formatTable = (figures: Figure[]): string => {
  const rows = figures.map((figure, at) => [
    figures[at - 1]?.page === figure.page ? '' : figure.page,
    figure.what,
    show(figure.value, figure.unit),
    boundOf(figure),
    judge(figure),
    figure.note ?? '',
  ])
  const all = [[...header], ...rows]
  const width = (column: number): number => Math.max(...all.map((row) => row[column]?.length ?? 0))
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 2 || column === 3 ? cell.padStart(width(column)) : cell.padEnd(width(column))))
      .join('  ')
      .trimEnd()
  const rule = '─'.repeat(Math.min(140, Math.max(...all.map((row) => line(row).length))))
  return [line([...header]), rule, ...rows.map(line)].join('\n')
}
