/** The chapters' titles and what the expert reads above the editor. */
export const shippedTemplateFr = {
  archetypes: {
    guerisseur: 'Le Guérisseur',
    visionnaire: 'Le Visionnaire',
    guide: 'Le Guide',
    createur: 'Le Créateur',
    sage: 'Le Sage',
  },
  sections: {
    introduction: {
      title: 'Ce que vous nous avez confié',
      guidance:
        'Ouvrez par une phrase du dossier, citée entre guillemets, puis dites en une image ce qui s’en dégage. Nommez l’intention de la personne et le chemin que suivra la lecture. Ni flatterie, ni résumé de sa vie : un seuil, calme et précis.',
    },
    archetype: {
      title: 'Votre archétype',
      guidance:
        'Choisissez la dynamique qui traverse le dossier, puis montrez-la à l’œuvre : une force, ce qu’elle coûte, ce qui la repose. Écrivez « il y a en vous… », jamais « vous êtes… » : un archétype est un mouvement, pas une étiquette.',
    },
    spirituel: {
      title: 'Spirituel',
      guidance:
        'Ce qui relie : silence, nature, prière, pratique ou doute. Partez de ce que la personne fait déjà. Respectez sa croyance ou son absence de croyance ; n’en ajoutez aucune.',
    },
    relations: {
      title: 'Relations',
      guidance:
        'Partez d’une phrase du dossier ; proposez une direction, jamais une certitude. Décrivez la place que la personne prend et celle qu’elle laisse. Ne prêtez ni pensée ni intention à ceux qui ne sont pas là.',
    },
    mission: {
      title: 'Mission',
      guidance:
        'Ce qui appelle en ce moment, à l’échelle des prochains mois : un élan, une responsabilité, un projet. Restez concret : un geste possible vaut mieux qu’une vocation. La mission de vie a son propre chapitre.',
    },
    creativite: {
      title: 'Créativité',
      guidance:
        'La part qui joue, fabrique, cuisine, écrit, bricole. Repérez où elle respire et où elle s’est tue. Suggérez un espace petit et régulier plutôt qu’un grand projet.',
    },
    emotions: {
      title: 'Émotions',
      guidance:
        'Nommez une ou deux émotions présentes dans le dossier, avec les mots de la personne. Dites ce qu’elles protègent. Aucun terme clinique, aucun diagnostic : si la souffrance est vive, invitez à en parler à un professionnel.',
    },
    travail: {
      title: 'Travail',
      guidance:
        'La place, le rythme, la reconnaissance. Appuyez-vous sur l’état indiqué (fluide, tendu, en question). N’annoncez ni embauche, ni rupture, ni calendrier : éclairez ce qui peut être choisi.',
    },
    sante: {
      title: 'Santé',
      guidance:
        'L’énergie, le repos, l’attention au corps, rien d’autre. Aucun symptôme interprété, aucun remède, aucun conseil sur un traitement. Rappelez simplement qu’une gêne qui dure se confie à un médecin.',
    },
    finance: {
      title: 'Finance',
      guidance:
        'Le rapport à l’argent : sécurité, don, dette symbolique, juste prix. Ne promettez aucun gain et ne conseillez aucun placement ; proposez une question ou une habitude qui apaise.',
    },
    intuitions: {
      title: 'Quatre intuitions',
      guidance:
        'Quatre phrases à emporter, d’une à trois lignes chacune. Chacune tient seule, part du dossier et ouvre une possibilité. Évitez les maximes qui conviendraient à tout le monde.',
    },
    'mission-de-vie': {
      title: 'Mission de vie',
      guidance:
        'Rassemblez les fils des chapitres : ce que la personne semble venir apprendre, offrir, transmettre. Parlez d’une direction longue et libre, qui peut changer. Une image claire vaut mieux qu’un grand mot.',
    },
    rituels: {
      title: 'Vos deux rituels',
      guidance:
        'Deux rituels simples et sûrs, faisables seul, sans achat. Pour chacun : un nom, une intention d’une phrase, puis de quatre à six gestes, un par ligne, avec une durée. Tenez compte du rythme souhaité et des limites du corps.',
    },
    conclusion: {
      title: 'Pour refermer',
      guidance:
        'Revenez à l’intention du début et dites ce qui a bougé en la lisant. Redonnez la main à la personne : elle reste juge de ce qui est juste pour elle. Terminez sur une phrase que l’on a envie de relire.',
    },
    synthese: {
      title: 'Synthèse',
      guidance:
        'Cinq mots-clés, un mot ou deux chacun. Puis trois passages courts : l’état émotionnel du moment, un point de vigilance sans alarme, une direction. C’est la page que l’on relit dans six mois.',
    },
  },
}
