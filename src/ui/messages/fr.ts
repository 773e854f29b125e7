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
  breadcrumb: 'Vous êtes ici',
  pagination: {
    label: 'Pages',
    previous: 'Précédente',
    next: 'Suivante',
    page: (number: number) => `Page ${number}`,
  },
  rating: {
    value: (mean: string) => `${mean} sur 5`,
    stars: (count: number) => (count === 1 ? '1 étoile sur 5' : `${count} étoiles sur 5`),
  },
  compare: { feature: 'Élément comparé', included: 'Inclus', excluded: 'Non inclus' },
  onlyIn: {
    fr: 'Ce texte n’existe pour l’instant qu’en français.',
    en: 'Ce texte n’existe pour l’instant qu’en anglais.',
  },
  audio: {
    play: 'Écouter',
    pause: 'Mettre en pause',
    back: 'Reculer de 15 secondes',
    forward: 'Avancer de 15 secondes',
    position: 'Position dans l’enregistrement',
    at: (position: string, duration: string) => `${position} sur ${duration}`,
    speed: 'Vitesse d’écoute',
    chapters: (count: number) => (count === 1 ? '1 chapitre' : `${count} chapitres`),
    transcript: 'Lire la transcription',
    unavailable: 'Fichier indisponible',
    unavailableText: 'L’enregistrement n’a pas pu être chargé. Votre place est gardée.',
    retry: 'Réessayer',
    time: (hours: number, minutes: number, seconds: number) =>
      [
        hours > 0 && (hours === 1 ? '1 heure' : `${hours} heures`),
        minutes > 0 && (minutes === 1 ? '1 minute' : `${minutes} minutes`),
        (seconds > 0 || hours + minutes === 0) && (seconds < 2 ? `${seconds} seconde` : `${seconds} secondes`),
      ]
        .filter(Boolean)
        .join(' '),
  },
  notice: { info: 'Information', success: 'C’est fait', warning: 'À savoir', danger: 'Attention' },
  failed: {
    title: 'La page n’a pas pu s’ouvrir',
    text: 'Rien n’est perdu. Réessayez dans un instant.',
    action: 'Réessayer',
  },
}
