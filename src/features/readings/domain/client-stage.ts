/** Where a client's order stands, in the client's own terms (product.md: never a code word on screen; these name the sentences). */
export const clientStages = [
  'to-prepare',
  'draft-saved',
  'sent',
  'in-preparation',
  'human-review',
  'ready',
  'closed',
] as const
export type ClientStage = (typeof clientStages)[number]

export type StageFacts = {
  orderStatus: string
  dossier: { status: 'draft' | 'sealed'; revision: number } | null
  reading: {
    status: 'draft' | 'in_review' | 'sealed'
    isRequested: boolean
    isDelivered: boolean
    hasExpert: boolean
  } | null
}

/** « Relecture humaine » only while a human really reviews; a reading that was delivered stays ready, even reopened. */
export function clientStage({ orderStatus, dossier, reading }: StageFacts): ClientStage {
  if (reading?.isDelivered) return 'ready'
  if (['cancelled', 'expired', 'refunded'].includes(orderStatus)) return 'closed'
  if (!dossier) return 'to-prepare'
  if (dossier.status === 'draft') return dossier.revision > 0 ? 'draft-saved' : 'to-prepare'
  if (reading?.status === 'in_review' && reading.hasExpert) return 'human-review'
  if (reading?.status === 'sealed' || reading?.isRequested) return 'in-preparation'
  return 'sent'
}
