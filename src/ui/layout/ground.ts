/** The two grounds of the look: night frames and promises, paper is for what is read, compared or filled in (dark ink for who prefers dark). */
export type Ground = 'night' | 'paper'

/** Attributes that open a ground: everything inside takes its colours. */
export const groundAttributes = (ground?: Ground) => (ground ? { 'data-ground': ground } : {})
