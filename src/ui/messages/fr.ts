/** The few words that primitives say by themselves. */
export const fr = {
  optional: 'facultatif',
  choose: 'Choisir…',
  close: 'Fermer',
  skipToContent: 'Aller au contenu',
  step: (current: number, total: number) => `Étape ${current} sur ${total}`,
  done: 'terminé',
  current: 'en cours',
  next: 'à venir',
  errorPrefix: 'Erreur\u00a0:',
  errors: (count: number) => (count === 1 ? 'Un point est à revoir' : `${count} points sont à revoir`),
  notice: { info: 'Information', success: 'C’est fait', warning: 'À savoir', danger: 'Attention' },
  failed: {
    title: 'La page n’a pas pu s’ouvrir',
    text: 'Rien n’est perdu. Réessayez dans un instant.',
    action: 'Réessayer',
  },
}
