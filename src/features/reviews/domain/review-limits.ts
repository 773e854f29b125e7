/** In characters. */
export const leastBody = 20
export const longestBody = 2_000
export const longestName = 40
export const longestReply = 1_000
