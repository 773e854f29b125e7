/** What spreadsheets take for a formula. Source: OWASP, « CSV Injection ». */
const formula = /^[=+\-@\t\r\n]/

/** Rows as a CSV file that spreadsheets open (RFC 4180, UTF-8 with its mark). No cell is ever a formula: an apostrophe stands before what looks like one. */
export const toCsv = (rows: string[][]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
