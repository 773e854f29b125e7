export const fr = {
  eyebrow: 'Les lectures',
  title: 'Choisissez la profondeur qui vous convient aujourd’hui.',
  lead: 'Un seul paiement, aucune reconduction. Votre lecture reste à vous, même quand l’accès au sanctuaire s’achève.',
  description: 'Toutes les lectures de Lumira, leur prix et ce qu’elles contiennent.',
  choose: 'Choisir',
  chooseNamed: (name: string) => `Choisir ${name}`,
  receive: 'Recevoir ma lecture offerte',
  discover: 'Découvrir',
  discoverNamed: (name: string) => `Découvrir ${name}`,
  sanctuary: (months: number) => `Sanctuaire ${months} mois`,
  receiveShort: 'La recevoir',
  free: 'Offerte',
  /** In the preview of a draft. */
  unpriced: 'Prix à fixer',
  availability: {
    soon: 'Bientôt',
    soldOut: 'Complet pour le moment',
    invite: {
      'on-sale': '',
      'coming-soon': 'Elle se prépare. Nous pouvons vous écrire le jour où elle ouvre.',
      'sold-out':
        'Nous n’en prenons pas plus que nous ne pouvons en écrire. Nous pouvons vous écrire dès qu’une place s’ouvre.',
    } as Record<'on-sale' | 'coming-soon' | 'sold-out', string>,
    notSold: (name: string) => `${name} ne peut pas être commandée en ce moment.`,
    wait: 'Être prévenu par e-mail',
  },
  oncePerAddress: 'Une par adresse e-mail confirmée, sans moyen de paiement.',
  all: 'Toutes les lectures',
  empty: { title: 'Aucune lecture n’est proposée pour le moment.', text: 'Revenez bientôt : la prochaine se prépare.' },
  /** What the desk says when an offer cannot be published. */
  missing: {
    priceCents: 'Prix\u00a0: indiquez un montant en euros, par exemple 47,00.',
    intakeForm: 'Questionnaire\u00a0: une lecture ne peut pas être publiée sans questionnaire.',
    readingTemplate: 'Modèle de lecture\u00a0: une lecture ne peut pas être publiée sans modèle.',
  },
  offer: {
    holds: 'Ce qu’elle contient',
    promise: 'Quand vous la recevez',
    promiseShort: (hours: number) => `Remise au plus tard ${hours}\u00a0heures après le sceau de votre dossier.`,
    promiseText: (hours: number) =>
      `Au plus tard ${hours} heures après que vous avez scellé votre dossier. Le temps s’arrête si nous vous demandons un complément.`,
    priorityText: (hours: number, name: string) => `Avec l’option ${name}, au plus tard ${hours} heures.`,
    access: 'Votre sanctuaire',
    accessText: (months: number) =>
      `Ouvert ${months} mois : suivi et éclairages. Votre lecture, elle, reste téléchargeable pour toujours.`,
    length: 'Sa longueur',
    lengthText: (words: number) =>
      `Au moins ${words.toLocaleString('fr-FR')}\u00a0mots écrits pour vous, chapitre après chapitre.`,
    photos: 'Vos photos',
    photosText: (days: number) => `Privées, jamais publiées, effacées ${days} jours après la livraison.`,
    extras: 'Options',
    extrasLead: 'À ajouter, si vous le souhaitez, au moment de la commande.',
    way: 'Ce qui se passe ensuite',
    /** Instead of the first, for a free offer. */
    confirmStep: { title: 'Vous confirmez', text: 'votre adresse, par un lien reçu par e-mail' },
    steps: [
      { title: 'Vous commandez', text: 'un seul paiement, en une page' },
      { title: 'Vous confiez', text: 'quelques repères, votre intention, deux photos' },
      { title: 'Vous scellez', text: 'votre dossier, quand il vous ressemble' },
      { title: 'L’équipe relit', text: 'et signe votre lecture' },
      { title: 'Vous recevez', text: 'un e-mail, et votre lecture au sanctuaire' },
    ],
    legal: 'Avant de commander',
    legalTaxFranchise: 'TVA non applicable, art. 293 B du CGI.',
    legalTaxIncluded: 'Prix toutes taxes comprises.',
    legalPrice: (price: string) => `${price}, en un seul paiement, sans reconduction.`,
    legalFree: 'Offerte\u00a0: aucun paiement, aucune reconduction.',
    legalDelivery: (hours: number) => `Remise en ligne au plus tard ${hours}\u00a0heures après le sceau du dossier.`,
    sample: {
      eyebrow: 'Un extrait',
      title: 'Des mots qui s’appuient sur ce qu’on nous a confié.',
      lead: 'Tel qu’il a été écrit, relu et scellé. Le vôtre partira de vos réponses.',
      otherLanguage: { fr: 'Cet extrait est en français.', en: 'Cet extrait est en anglais.' },
    },
    questions: 'Questions fréquentes',
    legalSeller: (name: string) => `Vendu et réalisé par ${name}.`,
    legalWithdrawal:
      'Vous disposez de quatorze jours pour renoncer. Si vous demandez que la lecture commence avant, ce droit s’éteint une fois la lecture entièrement réalisée.',
    legalNature:
      'Une lecture éclaire un chemin personnel. Elle ne remplace aucun avis médical, juridique ou financier.',
    secure: 'Paiement sécurisé par carte',
    secureFree: 'Aucun moyen de paiement demandé',
  },
}
