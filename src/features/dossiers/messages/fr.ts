/** Words that end a sentence or open a value keep their space: U+00A0 is written `\u00a0`, U+202F `\u202f`. */
const photoCount = (count: number) => (count === 1 ? 'une photo' : `${count} photos`)

export const fr = {
  pageTitle: 'Mon dossier',
  back: 'Retour',
  backHome: 'Revenir à l’accueil',
  noScript:
    'Pour remplir votre dossier, votre navigateur doit accepter JavaScript. Activez-le puis rechargez cette page\u00a0: rien de ce que vous avez déjà confié n’est perdu.',
  stepNames: {
    reperes: 'Repères',
    intention: 'Intention',
    contexte: 'Contexte',
    photos: 'Photos',
    relecture: 'Relecture',
  } as Record<string, string>,
  steps: {
    label: 'Les étapes de votre dossier',
    optional: 'facultatif',
    next: 'Continuer',
    review: 'Relire mon dossier',
    previous: 'Étape précédente',
    skip: 'Passer cette étape',
    states: { empty: 'à remplir', started: 'commencée', complete: 'complète' },
    faults: (count: number) =>
      count === 1 ? 'Un point est à revoir dans cette étape.' : `${count} points sont à revoir dans cette étape.`,
  },
  save: {
    saved: 'Brouillon sauvegardé',
    saving: 'Enregistrement…',
    offline: 'Hors ligne\u00a0: vos mots sont gardés ici',
    failed: 'Pas encore sauvegardé\u00a0: nous réessayons',
    partly: 'Sauvegardé, sauf ce qui est à revoir',
    expired: 'Session terminée',
    conflict: 'Deux versions',
    closed: 'Dossier fermé',
    offlineLong:
      'La connexion est coupée. Continuez\u00a0: vos mots sont gardés sur cet appareil et partiront dès son retour.',
    failedLong:
      'Nous n’arrivons pas à enregistrer pour le moment. Vos mots sont gardés sur cet appareil\u00a0; nous réessayons sans cesse.',
    retryNow: 'Réessayer maintenant',
    expiredTitle: 'Votre session est terminée',
    expiredText:
      'Reconnectez-vous pour continuer. Ce que vous venez d’écrire est gardé sur cet appareil et vous attend.',
    expiredAction: 'Me reconnecter',
    closedTitle: 'Ce dossier ne peut plus être modifié',
    closedText:
      'Il a été scellé, ou n’est plus accessible depuis cette session. Rechargez la page pour voir où il en est.',
    reload: 'Recharger la page',
    restored: 'Nous avons retrouvé ce que vous aviez écrit sur cet appareil, et nous l’avons remis à sa place.',
  },
  conflict: {
    title: 'Ce dossier a été modifié dans un autre onglet',
    text: 'Une autre version a été enregistrée depuis. Choisissez celle que vous gardez\u00a0; rien ne change tant que vous n’avez pas choisi.',
    saved: 'Version enregistrée',
    mine: 'Ma version, sur cet écran',
    empty: 'Pas de réponse',
    useSaved: 'Reprendre la version enregistrée',
    useMine: 'Garder ma version',
    loading: 'Nous cherchons la version enregistrée…',
    unreachable: 'La version enregistrée ne nous est pas parvenue. Vos mots sont gardés ici.',
    photos: 'Vos photos ont changé dans un autre onglet. Les voici à jour\u00a0: relisez, puis scellez.',
  },
  consent: {
    eyebrow: 'Avant de commencer',
    title: 'Votre accord, d’abord',
    lead: 'Votre dossier est privé. Il n’est lu que par les personnes qui préparent votre lecture, et vous pourrez y revenir autant de fois que vous le souhaitez avant de le sceller.',
    version: (version: string) => `Texte de l’accord, version ${version}`,
    action: 'Commencer mon dossier',
    missing: 'Cochez la case pour donner votre accord\u00a0: sans lui, nous ne pouvons rien recueillir.',
    failed: 'Votre accord n’a pas pu être enregistré. Vérifiez votre connexion, puis réessayez.',
    changed: 'Ce texte a changé entre-temps. Rechargez la page pour lire la version actuelle.',
  },
  date: {
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    dayHint: 'JJ',
    monthHint: 'MM',
    yearHint: 'AAAA',
  },
  time: { unknown: 'Je ne la connais pas', unknownShort: 'Heure inconnue', hint: '06:40' },
  place: {
    hint: 'Saint-Étienne',
    searching: 'Recherche…',
    none: 'Aucun lieu de ce nom. Essayez la commune voisine, ou ajoutez le département ou le pays.',
    count: (count: number) => (count === 1 ? 'Un lieu proposé.' : `${count} lieux proposés.`),
    unreachable: 'La recherche n’a pas abouti. Vérifiez votre connexion, puis réessayez.',
    expired: 'Votre session est terminée\u00a0: reconnectez-vous pour chercher un lieu.',
    list: 'Lieux proposés',
    chosen: (detail: string) => `Lieu choisi\u00a0: ${detail}`,
    clear: 'Effacer le lieu',
  },
  text: {
    left: (count: number) =>
      count === 1 ? 'Encore 1 caractère' : `Encore ${count.toLocaleString('fr-FR')} caractères`,
    over: (count: number) =>
      count === 1 ? '1 caractère de trop' : `${count.toLocaleString('fr-FR')} caractères de trop`,
  },
  clear: 'Effacer ma réponse',
  clearOf: (label: string) => `Effacer ma réponse\u00a0: ${label}`,
  areas: {
    states: { fluide: 'Fluide', tendu: 'Tendu', 'en-question': 'En question' },
    note: (area: string) => `Quelques mots sur\u00a0: ${area}`,
    noteHint: 'Quelques mots, si vous le souhaitez',
    noteJoin: '\u00a0: ',
  },
  scale: {
    none: 'Pas de réponse',
    value: (value: number, labels: { low: string; high: string } | null) => {
      if (!labels || value === 50) return value === 50 && labels ? 'Entre les deux' : `${value} sur 100`
      const side = value < 50 ? labels.low : labels.high
      const strength = Math.abs(value - 50)
      return strength >= 35 ? side : strength >= 15 ? `Plutôt «\u00a0${side}\u00a0»` : `Un peu «\u00a0${side}\u00a0»`
    },
  },
  photo: {
    take: 'Prendre une photo',
    choose: 'Choisir une photo',
    replace: 'Remplacer',
    remove: 'Retirer',
    removeOf: (label: string) => `Retirer la photo\u00a0: ${label}`,
    replaceOf: (label: string) => `Remplacer la photo\u00a0: ${label}`,
    cancel: 'Annuler l’envoi',
    retry: 'Réessayer',
    preparing: 'Préparation de la photo…',
    sending: (percent: number) => `Envoi… ${percent}\u00a0%`,
    treating: 'Photo reçue, vérification…',
    kept: 'Photo enregistrée',
    removed: 'Photo retirée',
    removing: 'Retrait…',
    noPreview: 'L’aperçu s’affichera une fois la photo envoyée.',
    limits: 'JPEG, PNG, WebP ou HEIC, jusqu’à 15\u00a0Mo.',
    deleted: 'Photo supprimée après la livraison',
    empty: 'Pas encore de photo',
    alt: (label: string) => `${label}\u00a0: la photo que vous avez envoyée`,
    refusals: {
      TOO_LARGE:
        'Cette photo est trop lourde ou trop grande\u00a0: 15\u00a0Mo et 50\u00a0mégapixels au plus. Choisissez-en une autre, ou réduisez-la.',
      UNSUPPORTED_MEDIA:
        'Ce fichier n’est pas une photo que nous savons lire. Envoyez une image JPEG, PNG, WebP ou HEIC, ou reprenez la photo.',
      EMPTY: 'Ce fichier est vide. Choisissez une autre photo.',
      UNAUTHENTICATED: 'Votre session est terminée. Reconnectez-vous, puis envoyez la photo de nouveau.',
      CONSENT_REQUIRED: 'Votre accord est nécessaire avant l’envoi d’une photo. Rechargez la page.',
      DOSSIER_SEALED: 'Ce dossier est scellé\u00a0: ses photos ne changent plus.',
      UPSTREAM_UNAVAILABLE:
        'La photo n’a pas pu être rangée pour le moment. Réessayez dans un instant\u00a0; la précédente est toujours là.',
      OFFLINE: 'La photo n’a pas pu partir\u00a0: la connexion est coupée. Réessayez quand elle sera revenue.',
      UNEXPECTED: 'La photo n’a pas pu être enregistrée. Réessayez dans un instant.',
    } as Record<string, string>,
  },
  review: {
    title: 'Relisez, puis scellez',
    intro:
      'Voici tout ce que vous nous confiez. Prenez le temps de relire\u00a0: une fois scellé, votre dossier ne change plus.',
    edit: 'Modifier',
    editOf: (step: string) => `Modifier l’étape ${step}`,
    noAnswer: 'Rien dans cette étape.',
    missingTitle: (count: number) =>
      count === 1 ? 'Il reste une réponse à donner' : `Il reste ${count} réponses à donner`,
    missing: (label: string) => `${label}\u00a0: à remplir`,
    tooShort: (label: string) => `${label}\u00a0: quelques mots de plus`,
    faulty: (label: string) => `${label}\u00a0: à revoir`,
    birth: 'Votre naissance',
    meaningTitle: 'Ce que sceller veut dire',
    meaning:
      'Sceller fige votre dossier tel que vous venez de le relire, avec une empreinte qui le prouve. Nous commençons alors à préparer votre lecture, et plus personne ne peut modifier vos réponses, ni vous, ni nous.',
    seal: 'Sceller mon dossier',
    sealWhenComplete: 'Le bouton s’ouvrira quand toutes les réponses nécessaires seront là.',
    confirmTitle: 'Sceller votre dossier\u202f?',
    confirmText: (photos: number) =>
      `Vos réponses et ${photoCount(photos)} seront transmises telles que vous venez de les relire. Ce geste ne se défait pas.`,
    confirmTextNoPhoto:
      'Vos réponses seront transmises telles que vous venez de les relire. Ce geste ne se défait pas.',
    confirm: 'Oui, sceller mon dossier',
    cancel: 'Relire encore',
    notSaved: 'Vos derniers mots ne sont pas encore enregistrés. Attendez un instant, puis scellez.',
    failures: {
      DOSSIER_INCOMPLETE: 'Il manque encore une réponse. Elle est indiquée ci-dessus.',
      REVISION_CONFLICT:
        'Ce dossier a été modifié ailleurs pendant votre relecture. Relisez la version à jour avant de sceller.',
      WRONG_STATE: 'Cette commande n’attend plus de dossier. Écrivez-nous si cela vous surprend.',
      UNAUTHENTICATED:
        'Votre session est terminée. Reconnectez-vous pour sceller votre dossier\u00a0: il est gardé tel quel.',
      CONSENT_REQUIRED: 'Votre accord manque. Rechargez la page pour le donner.',
      UNEXPECTED: 'Votre dossier n’a pas pu être scellé. Rien n’est perdu\u00a0: réessayez dans un instant.',
    } as Record<string, string>,
  },
  received: {
    title: 'Votre dossier a bien été reçu.',
    lead: 'Vous n’avez plus rien à faire.',
    sealedOn: (moment: string) => `Scellé le ${moment}`,
    promised: (moment: string) => `Votre lecture vous sera remise au plus tard ${moment}.`,
    weWillWrite: 'Nous vous écrirons dès que votre lecture sera prête.',
    fingerprint: 'Empreinte du sceau',
    fingerprintHelp: 'Elle prouve que votre dossier n’a pas changé depuis.',
    home: 'Retrouver mon sanctuaire',
    reread: 'Revoir ce que j’ai transmis',
  },
  sealed: {
    eyebrow: 'Dossier transmis',
    title: 'Ce que j’ai transmis',
    lead: (moment: string) => `Scellé le ${moment}. Plus rien n’y change.`,
  },
  notOpen: {
    title: 'Ce dossier n’est pas ouvert',
    text: 'La commande à laquelle il appartient n’attend pas de dossier pour le moment.',
  },
}
