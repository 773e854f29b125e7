export const fr = {
  siteName: 'Lumira',
  home: 'Accueil de Lumira',
  enter: {
    pageTitle: 'Entrer dans mon sanctuaire',
    title: 'Entrer dans votre sanctuaire',
    lead: 'Pas de mot de passe\u00a0: nous vous envoyons un lien par e-mail.',
    email: 'Votre adresse e-mail',
    emailHelp: 'Celle de votre commande.',
    send: 'Recevoir mon lien',
    sentTitle: 'Regardez votre boîte de réception',
    sent: 'Si un dossier existe à cette adresse, un lien vient de partir. Il est valable dix minutes.',
    sentHint:
      'Rien après deux minutes\u202f? Regardez dans les indésirables, ou vérifiez que l’adresse est celle de votre commande.',
    again: 'Utiliser une autre adresse',
    reasons: {
      expiree: 'Votre session a pris fin. Demandez un lien pour revenir où vous en étiez.',
      sortie: 'Vous êtes sorti de votre sanctuaire. À bientôt.',
    },
  },
  link: {
    pageTitle: 'Votre lien',
    title: 'Votre sanctuaire est prêt',
    lead: 'Un dernier geste, et vous y êtes.',
    enter: 'Entrer dans mon sanctuaire',
    invalidTitle: 'Ce lien ne s’ouvre plus',
    invalid:
      'Il a déjà servi, ou plus de dix minutes ont passé, ou un lien plus récent l’a remplacé. Rien n’est perdu\u00a0: demandez-en un nouveau.',
    askAgain: 'Recevoir un nouveau lien',
  },
  errors: {
    NOT_AN_EMAIL: 'Cette adresse n’est pas complète. Exemple\u00a0: camille@exemple.fr',
    RATE_LIMITED: (minutes: number) =>
      minutes > 1
        ? `Plusieurs demandes viennent d’être faites d’ici. Regardez votre boîte de réception, ou réessayez dans ${minutes}\u00a0minutes.`
        : 'Plusieurs demandes viennent d’être faites d’ici. Regardez votre boîte de réception, ou réessayez dans une minute.',
    UNEXPECTED:
      'Votre demande n’est pas arrivée jusqu’à nous. Votre adresse est toujours là\u00a0: réessayez dans un instant.',
  },
}
