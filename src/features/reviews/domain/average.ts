/** How many published reviews there are, and their mean to one decimal. */
export type RatingSummary = { count: number; average: number }

/** The mean of `count` marks that add up to `sum`, to one decimal, halves upwards; null without a single one: nothing is shown then. */
export const averageOf = ({ count, sum }: { count: number; sum: number }): RatingSummary | null =>
  count > 0 ? { count, average: Math.round((sum * 10) / count) / 10 } : null
