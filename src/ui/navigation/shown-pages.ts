/** Numbers that a pagination shows: the first, the last, the present one and its neighbours; `null` where some are left out. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const numbers = [...new Set(wanted)].toSorted((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? 0)
    // A gap of one number costs as much room as the number itself.
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number]
  })
}
