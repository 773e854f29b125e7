/** Why a review may be refused. Its mark is none of them: a bad one is published like a good one (Code de la consommation, L111-7-2 and D111-17). */
export const refusalReasons = ['insult', 'personal-data', 'off-topic', 'promise', 'advertising', 'unreadable'] as const
export type RefusalReason = (typeof refusalReasons)[number]

export const isRefusalReason = (value: unknown): value is RefusalReason =>
  refusalReasons.includes(value as RefusalReason)
