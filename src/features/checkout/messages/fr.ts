const stripeRefusals: Record<string, string> = {
  card_declined: 'carte refusée',
  insufficient_funds: 'provision insuffisante',
  expired_card: 'carte expirée',
  incorrect_cvc: 'cryptogramme inexact',
  processing_error: 'incident chez la banque',
  payment_intent_authentication_failure: 'authentification refusée',
}

const faults: Record<string, string> = {
  email: 'Cette adresse e-mail ne semble pas complète.',
  'email:REQUIRED': 'Indiquez votre adresse e-mail.',
  firstName: 'Indiquez votre prénom.',
  lastName: 'Ce nom ne peut pas être lu.',
  'consents.terms': 'Acceptez les conditions générales pour continuer.',
  'consents.immediateStart': 'Demandez le commencement de la prestation pour continuer.',
  'consents.withdrawalWaiver': 'Reconnaissez la fin du droit de rétractation pour continuer.',
  offerSlug: 'Cette offre n’est plus proposée.',
  extraSlugs: 'Une des options n’est plus proposée.',
}

const errors: Record<string, string> = {
  VALIDATION_FAILED: 'Quelques champs sont à revoir.',
  OFFER_NOT_SOLD: 'Cette offre, ou l’une de ses options, n’est plus proposée. Rien n’a été débité.',
  OFFER_ALREADY_TAKEN: 'Cette offre découverte a déjà été utilisée avec cette adresse.',
  CONFLICT: 'Votre commande a changé depuis le premier envoi. Vérifiez-la, puis validez de nouveau.',
  ORDER_NOT_PAYABLE: 'Cette commande ne peut plus être payée. Vous pouvez en commencer une autre.',
  RATE_LIMITED: 'Trop d’essais en peu de temps. Patientez quelques minutes, puis réessayez.',
  UPSTREAM_UNAVAILABLE: 'Le paiement est momentanément indisponible. Rien n’a été débité ; réessayez dans un instant.',
  NOT_FOUND: 'Cette commande n’a pas été trouvée dans ce navigateur.',
  UNEXPECTED: 'Un incident est survenu de notre côté. Rien n’a été débité ; réessayez dans un instant.',
}

const sources: Record<string, string> = {
  webhook: 'annoncé par Stripe',
  return: 'vérifié au retour du client',
  reconciliation: 'retrouvé au rapprochement',
  free: 'adresse confirmée',
}

const mismatches: Record<string, string> = {
  amount: 'le montant',
  currency: 'la monnaie',
  mode: 'le mode (test ou réel)',
  order: 'la commande désignée',
}

export const fr = {
  errors,
  faults,
  stripeRefusals,
  sources,
  mismatches,
  paid: (amount: string, source: string) => `Paiement de ${amount} reçu (${source}).`,
  paidFree: 'Commande offerte, adresse confirmée.',
  paymentReceived: (amount: string) => `${amount} encaissés.`,
  alreadyPaid: 'Ce paiement était déjà enregistré.',
  notPaid: (state: string) => `Pas encore payé : l’intention est « ${state} » chez Stripe.`,
  noIntent: 'Aucun paiement n’a été commencé.',
  addressNotConfirmed: 'L’adresse n’est pas encore confirmée.',
  processing: 'Le paiement est en cours chez la banque.',
  mismatch: (what: string, expected: string, received: string) =>
    `Paiement non retenu : ${what} diffère. Attendu : ${expected} ; reçu : ${received}. À vérifier chez Stripe.`,
  paidAfterEnd: (amount: string) =>
    `${amount} sont arrivés alors que la commande était terminée. À rembourser : rien n’est mis en préparation.`,
  secondPayment: (amount: string) => `Un second paiement de ${amount} est arrivé pour cette commande. À rembourser.`,
  offerTaken: 'Cette offre a déjà été utilisée avec cette adresse.',
  paymentFailed: (reason: string) => `Paiement refusé : ${reason}. La commande reste payable.`,
  intentCanceled: 'L’intention de paiement a été annulée chez Stripe.',
  expired: 'Commande expirée : elle n’a pas été payée à temps.',
  refundedInPart: (amount: string, total: string) => `${amount} remboursés (${total} en tout).`,
  refundedInFull: (amount: string) => `${amount} remboursés : la commande est remboursée en totalité.`,
  refundKnown: 'Ce remboursement était déjà enregistré.',
  refundOfOther: 'Remboursement d’un paiement qui n’avait pas été retenu.',
  refundReason: 'remboursement',
  disputed: (amount: string, reason: string) =>
    `Paiement de ${amount} contesté auprès de la banque (${reason}). Ne rien livrer avant décision.`,
  notOurs: 'Ne concerne aucune commande.',
  ignored: (type: string) => `Événement « ${type} » : rien à faire.`,
}
