export type Star = 'full' | 'half' | 'empty'

/** Five stars for a mean from 0 to 5, to the nearest half; `null` when it is no such number. */
export function starsOf(value: number): Star[] | null {
  if (!(value >= 0 && value <= 5)) return null
  const halves = Math.round(value * 2)
  return [2, 4, 6, 8, 10].map((star) => (halves >= star ? 'full' : halves === star - 1 ? 'half' : 'empty'))
}

/** One star on a 24 × 24 grid, and its left half. */
export const starPath = 'M12 2.8l2.85 5.78 6.37.93-4.61 4.49 1.09 6.35L12 17.35l-5.7 3 1.09-6.35L2.78 9.51l6.37-.93z'
export const halfStarPath = 'M12 2.8v14.55l-5.7 3 1.09-6.35L2.78 9.51l6.37-.93z'
