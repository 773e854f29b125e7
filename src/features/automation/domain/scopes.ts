/** What a key may do. None can seal, price, refund or touch the team. */
export const scopes = [
  'orders:read',
  'dossiers:read',
  'photos:read',
  'instruments:read',
  'readings:draft',
  'readings:fail',
] as const
export type Scope = (typeof scopes)[number]
