const FR = {
  language: 'fr',
  number: 'Numéro de carte',
  expiry: 'Date d’expiration (MM/AA)',
  expiryHint: 'MM / AA',
  cvc: 'Code de sécurité',
  cvcHint: 'CVC',
  wallet: (name: string) => `Payer avec ${name}`,
  bankTitle: 'Vérification de la banque',
  bankText: (amount: string) => `Votre banque vous demande d’autoriser un paiement de ${amount}.`,
  bankNote: 'Banque d’essai. Aucun argent ne circule.',
  authorise: 'Autoriser',
  refuse: 'Refuser',
  errors: {
    incomplete_number: 'Le numéro de votre carte est incomplet.',
    invalid_number: 'Le numéro de votre carte n’est pas valide.',
    incorrect_number: 'Le numéro de votre carte est incorrect.',
    incomplete_expiry: 'La date d’expiration de votre carte est incomplète.',
    invalid_expiry_month: 'Le mois d’expiration de votre carte n’est pas valide.',
    invalid_expiry_year: 'L’année d’expiration de votre carte n’est pas valide.',
    invalid_expiry_month_past: 'La date d’expiration de votre carte est passée.',
    invalid_expiry_year_past: 'L’année d’expiration de votre carte est passée.',
    incomplete_cvc: 'Le code de sécurité de votre carte est incomplet.',
    invalid_cvc: 'Le code de sécurité de votre carte n’est pas valide.',
    card_declined: 'Votre carte a été refusée.',
    insufficient_funds: 'Les fonds disponibles sur votre carte sont insuffisants.',
    expired_card: 'Votre carte a expiré.',
    incorrect_cvc: 'Le code de sécurité de votre carte est incorrect.',
    processing_error: 'Une erreur s’est produite pendant le traitement de votre carte. Réessayez dans un instant.',
    payment_intent_authentication_failure:
      'Nous ne pouvons pas authentifier votre moyen de paiement. Choisissez-en un autre et réessayez.',
    api_connection_error: 'Le service de paiement ne répond pas. Vérifiez votre connexion et réessayez.',
  },
}

const EN: typeof FR = {
  language: 'en',
  number: 'Card number',
  expiry: 'Expiration date (MM/YY)',
  expiryHint: 'MM / YY',
  cvc: 'Security code',
  cvcHint: 'CVC',
  wallet: (name: string) => `Pay with ${name}`,
  bankTitle: 'Bank verification',
  bankText: (amount: string) => `Your bank asks you to authorise a payment of ${amount}.`,
  bankNote: 'Test bank. No money moves.',
  authorise: 'Authorise',
  refuse: 'Refuse',
  errors: {
    incomplete_number: 'Your card number is incomplete.',
    invalid_number: 'Your card number is invalid.',
    incorrect_number: 'Your card number is incorrect.',
    incomplete_expiry: 'Your card’s expiration date is incomplete.',
    invalid_expiry_month: 'Your card’s expiration month is invalid.',
    invalid_expiry_year: 'Your card’s expiration year is invalid.',
    invalid_expiry_month_past: 'Your card’s expiration date is in the past.',
    invalid_expiry_year_past: 'Your card’s expiration year is in the past.',
    incomplete_cvc: 'Your card’s security code is incomplete.',
    invalid_cvc: 'Your card’s security code is invalid.',
    card_declined: 'Your card has been declined.',
    insufficient_funds: 'Your card has insufficient funds.',
    expired_card: 'Your card has expired.',
    incorrect_cvc: 'Your card’s security code is incorrect.',
    processing_error: 'An error occurred while processing your card. Try again in a little bit.',
    payment_intent_authentication_failure:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
    api_connection_error: 'The payment service does not answer. Check your connection and try again.',
  },
}

export type Texts = typeof FR

/** French for a French locale, or for a French browser under `auto`; English otherwise. */
export function textsFor(locale: string | undefined): Texts {
  const wanted = !locale || locale === 'auto' ? navigator.language : locale
  return wanted.toLowerCase().startsWith('fr') ? FR : EN
}

/** The sentence for an error, or the one the API gave. */
export function errorText(
  texts: Texts,
  code: string | undefined,
  declineCode: string | undefined,
  given: string,
): string {
  const known: Record<string, string | undefined> = texts.errors
  return known[declineCode ?? ''] ?? known[code ?? ''] ?? given
}
