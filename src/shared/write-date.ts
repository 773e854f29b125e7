/** A date as `format` says it: its day is never parted from its month, and the first of a month is « 1er » in French. */
export function writeDate(format: Intl.DateTimeFormat, date: Date | number): string {
  const isFrench = format.resolvedOptions().locale.startsWith('fr')
  const parts = format.formatToParts(date)
  const words = parts.map(({ type, value }, index) => {
    if (type === 'literal' && value === ' ' && parts[index - 1]?.type === 'day') return '\u00a0'
    return type === 'day' && isFrench && value === '1' ? '1er' : value
  })
  return words.join('')
}
