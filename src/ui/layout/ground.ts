/** The two grounds of the look: night frames and promises, paper is for what is read, compared or filled in. */
export type Ground = 'night' | 'paper'

/** Attributes that open a ground; `followDark` lets paper follow the person's dark preference (reading and forms, never the storefront). */
export const groundAttributes = (ground?: Ground, followDark = false) =>
  ground ? { 'data-ground': ground, ...(followDark && { 'data-dark': 'auto' }) } : {}
