/** How many stars out of five a mean from 0 to 5 lights, to the nearest half; `null` when it is no such number. */
export const starsOf = (value: number): number | null => (value >= 0 && value <= 5 ? Math.round(value * 2) / 2 : null)
