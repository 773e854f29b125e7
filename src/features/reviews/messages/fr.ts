/** What visitors and clients read of reviews. */
export const fr = {
  eyebrow: 'Avis vérifiés',
  title: 'Ce qu’en disent celles et ceux qui l’ont reçue',
  count: (count: number) => `${count} avis`,
  delivered: (date: string) => `Lecture remise le ${date}`,
  published: (date: string) => `Avis publié le ${date}`,
  reply: 'Réponse de la maison',
  /** Code de la consommation, art. L111-7-2 and D111-17. */
  honest:
    'Seules les personnes dont la lecture a été remise peuvent écrire un avis, une fois par lecture. L’équipe relit chaque avis avant de le publier, sans le modifier\u00a0; elle n’écarte que les injures, les données personnelles, le hors-sujet, les promesses, la publicité et l’illisible, jamais une note. Les plus récents viennent d’abord, et la moyenne les compte tous. Aucune récompense n’est donnée en échange.',
  own: {
    title: 'Votre avis',
    invite: 'Si vous le souhaitez, dites ce que vous pensez de cette lecture. Bon ou mauvais, il est publié tel quel.',
    open: 'Écrire un avis',
    change: 'Modifier mon avis',
    again: 'Réécrire mon avis',
    states: {
      pending: { title: 'Votre avis est bien arrivé.', text: 'L’équipe le relit avant de le publier.' },
      published: { title: 'Votre avis est publié.', text: 'Il se lit sur la page de l’offre.' },
      refused: { title: 'Votre avis n’a pas été publié.', text: 'Vous pouvez le réécrire.' },
    },
    refusals: {
      insult: 'Il contient une injure ou vise une personne.',
      'personal-data': 'Il contient des données personnelles, les vôtres ou celles d’autrui.',
      'off-topic': 'Il ne parle pas de la lecture reçue.',
      promise: 'Il promet une guérison, un gain ou un résultat certain.',
      advertising: 'Il fait la publicité d’autre chose.',
      unreadable: 'Il n’est pas lisible.',
    },
    rating: 'Votre note',
    body: 'Votre avis',
    bodyHelp: 'Vingt caractères au moins. Ne donnez ni votre adresse, ni rien qui soit trop intime.',
    name: 'Nom affiché',
    nameHelp: 'Le seul que tout le monde verra.',
    send: 'Envoyer mon avis',
    sent: 'Votre avis est bien arrivé.',
    withdraw: 'Retirer mon avis',
    withdrawText: 'Il disparaît du site, et ses mots sont effacés. Vous pourrez en écrire un autre.',
    withdrawAction: 'Retirer et effacer',
    failed: {
      title: 'Votre avis n’est pas encore parti.',
      VALIDATION_FAILED: 'Quelques champs sont à revoir.',
      WRONG_STATE: 'Cet avis est déjà publié\u00a0: vous pouvez le retirer, plus le modifier.',
      RATE_LIMITED: 'Trop d’envois en peu de temps. Réessayez dans une heure\u00a0: vos mots restent ici.',
      other: 'Quelque chose s’est mal passé de notre côté. Vos mots restent ici\u00a0: réessayez dans un instant.',
    },
    faults: {
      rating: { required: 'Choisissez une note de une à cinq étoiles.' },
      body: {
        required: 'Écrivez quelques mots.',
        'too-short': 'Écrivez au moins vingt caractères.',
        'too-long': 'Restez sous deux mille caractères.',
      },
      displayName: { required: 'Choisissez un nom à afficher.', 'too-long': 'Quarante caractères au plus.' },
    },
  },
}
