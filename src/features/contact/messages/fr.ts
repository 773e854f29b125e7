/** What visitors read around the forms that need no account. */
export const fr = {
  email: 'Votre adresse e-mail',
  trap: 'Ne remplissez pas ce champ',
  unreachable:
    'L’envoi n’a pas abouti. Vérifiez votre connexion puis recommencez\u00a0: ce que vous avez écrit est toujours là.',
  contact: {
    label: 'Nous écrire',
    name: 'Votre nom',
    subject: 'Sujet',
    body: 'Votre message',
    send: 'Envoyer le message',
    privacy: 'Votre adresse ne sert qu’à vous répondre.',
  },
  newsletter: {
    label: 'Lettre d’information',
    send: 'Recevoir la lettre',
    consent:
      'En vous inscrivant, vous acceptez de recevoir la lettre de Lumira à cette adresse. Un lien, au bas de chaque lettre, permet de la quitter à tout moment.',
  },
  waiting: {
    label: 'Liste d’attente',
    send: 'Me prévenir',
    privacy: 'Un seul message, le jour où cette offre ouvre. Votre adresse est ensuite effacée.',
  },
  done: {
    thanks: 'Merci',
    message: {
      title: 'Votre message est parti',
      text: 'Merci de nous avoir écrit. Une personne vous lira et vous répondra à l’adresse indiquée.',
    },
    newsletter: {
      title: 'Un dernier geste vous attend',
      text: 'Si cette adresse n’est pas déjà inscrite, elle vient de recevoir un message avec un lien pour confirmer. Pensez à regarder parmi les courriers indésirables.',
    },
    waiting: {
      title: 'C’est noté',
      text: 'Nous écrirons à cette adresse, une seule fois, le jour où l’offre ouvrira.',
    },
  },
  again: {
    title: {
      message: 'Votre message n’est pas encore parti',
      newsletter: 'Lettre d’information',
      waiting: 'Liste d’attente',
    },
    lead: 'Rien n’est perdu\u00a0: corrigez ce qui est signalé, puis envoyez de nouveau.',
    gone: 'Ce formulaire n’est plus disponible',
    goneText: 'Il a été ouvert il y a plus d’une heure. Revenez à la page où vous l’aviez rempli.',
    tooMany: 'Trop d’envois en peu de temps',
    tooManyText: 'Réessayez un peu plus tard. La touche retour de votre navigateur rend ce que vous aviez écrit.',
    tooLarge: 'Ce message est trop long pour être envoyé',
    tooLargeText:
      'La touche retour de votre navigateur rend ce que vous aviez écrit\u00a0: raccourcissez-le, puis recommencez.',
    home: 'Revenir à l’accueil',
  },
  errors: {
    email: {
      REQUIRED: 'Indiquez votre adresse e-mail.',
      other: 'Cette adresse ne semble pas complète. Exemple\u00a0: prenom@exemple.fr',
    },
    name: { REQUIRED: 'Indiquez votre nom.', TOO_LONG: 'Ce nom est trop long\u00a0: 80 signes au plus.' },
    subject: {
      REQUIRED: 'Indiquez le sujet de votre message.',
      TOO_LONG: 'Ce sujet est trop long\u00a0: 120 signes au plus.',
    },
    body: {
      REQUIRED: 'Écrivez votre message.',
      TOO_LONG: 'Ce message est trop long\u00a0: 5\u202f000 signes au plus.',
    },
    offer: { other: 'Cette offre n’est plus proposée.' },
    unreadable: 'Ce texte contient des signes qui ne peuvent pas être enregistrés.',
    RATE_LIMITED: (minutes: number) =>
      `Trop d’envois en peu de temps. Réessayez dans ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
    UNEXPECTED:
      'L’envoi n’a pas abouti, par notre faute. Recommencez dans un instant\u00a0: ce que vous avez écrit est toujours là.',
  },
  confirm: {
    pageTitle: 'Confirmer l’inscription',
    title: 'Recevoir la lettre de Lumira',
    lead: 'Un geste suffit pour confirmer votre inscription.',
    action: 'Confirmer mon inscription',
    doneTitle: 'Votre inscription est confirmée',
    done: 'Merci. La prochaine lettre arrivera à votre adresse\u00a0; chacune porte un lien pour la quitter.',
    invalidTitle: 'Ce lien ne sert plus',
    invalid:
      'Il a plus de sept jours, ou un lien plus récent l’a remplacé. Vous pouvez demander de nouveau la lettre ici.',
  },
  leave: {
    pageTitle: 'Quitter la lettre',
    title: 'Quitter la lettre de Lumira',
    lead: 'Un geste suffit\u00a0: vous ne recevrez plus la lettre.',
    action: 'Ne plus la recevoir',
    doneTitle: 'Vous avez quitté la lettre',
    done: 'C’est fait. Vous ne la recevrez plus, et vous pouvez revenir quand vous voulez.',
    invalidTitle: 'Ce lien est incomplet',
    invalid: 'Ouvrez de nouveau le lien qui se trouve au bas de la lettre, en entier.',
  },
  desk: {
    reply: 'Répondre',
    replySubject: (subject: string) => `Re\u00a0: ${subject}`,
    replyHelp: 'Ouvre votre messagerie, avec l’adresse et le sujet.',
    exportList: 'Exporter les abonnés confirmés (CSV)',
    suspicions: {
      HIDDEN_FIELD: 'Le champ caché était rempli',
      FORGED_STAMP: 'La marque du formulaire était contrefaite',
      TOO_FAST: 'Rempli en moins de trois secondes',
      NO_STAMP: 'Sans la marque du formulaire',
      MANY_LINKS: 'Plusieurs liens',
      LINK_IN_NAME: 'Un lien à la place du nom',
      REPEATED: 'Même texte que sous une autre adresse',
    },
  },
}
