/**
 * The network address that a limit counts: the last of `x-forwarded-for`, which our own proxy saw and added; what a caller writes there itself stands
 * before it.
 */
export const networkAddressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
