/** The number of a page of the journal in an address, from 2; null for anything else: the first page has no number. */
export function journalPageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && text !== '1' ? Number(text) : null
}
