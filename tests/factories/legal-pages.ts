type Words = { title: string; paragraphs: string[] }

/** First texts of the legal pages, in the marks of `editor-text.ts`; the house's counsel replaces them in the desk. */
export const legalPages: { slug: string; fr: Words; en: Words }[] = [
  {
    slug: 'mentions-legales',
    fr: {
      title: 'Mentions légales',
      paragraphs: [
        'Ce site est édité par Oracle Lumira, 12 rue des Tanneurs, 35000 Rennes. Vous pouvez nous écrire à bonjour@lumira.test.',
        'La personne responsable de la publication est la gérante de la maison. L’hébergeur et ses coordonnées sont indiqués dans les réglages du site.',
        '## Données de tiers',
        'Les lieux de naissance proposés dans le questionnaire viennent de [GeoNames](https://www.geonames.org/), sous licence [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr). Nous en avons retenu les communes et y avons ajouté leur fuseau horaire.',
      ],
    },
    en: {
      title: 'Legal notice',
      paragraphs: [
        'This site is published by Oracle Lumira, 12 rue des Tanneurs, 35000 Rennes, France. You can write to bonjour@lumira.test.',
        'The person responsible for publication is the manager of the house. The host and its address are given in the site’s settings.',
        '## Data of others',
        'The places of birth that the intake form offers come from [GeoNames](https://www.geonames.org/), under the licence [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/). We kept the towns, and added their time zone to each.',
      ],
    },
  },
  {
    slug: 'conditions',
    fr: {
      title: 'Conditions générales de vente',
      paragraphs: [
        'Une lecture est un service personnalisé, préparé pour vous à partir du dossier que vous scellez, relu et validé par un expert de l’équipe.',
        'Le prix est celui affiché au moment de la commande, toutes taxes comprises. Il n’y a ni abonnement ni reconduction.',
        'La lecture est remise dans votre sanctuaire dans le délai promis, compté à partir du scellement de votre dossier. Elle reste téléchargeable sans limite de durée.',
        'Une lecture propose des pistes et des symboles. Elle ne remplace jamais un avis médical, juridique ou financier.',
      ],
    },
    en: {
      title: 'Terms of sale',
      paragraphs: [
        'A reading is a personalised service, prepared for you from the dossier you seal, then reviewed and validated by an expert of the team.',
        'The price is the one shown when you order, all taxes included. There is no subscription and no renewal.',
        'The reading is delivered in your sanctuary within the promised time, counted from the sealing of your dossier. It can be downloaded for ever.',
        'A reading offers directions and symbols. It never replaces medical, legal or financial advice.',
      ],
    },
  },
  {
    slug: 'confidentialite',
    fr: {
      title: 'Confidentialité',
      paragraphs: [
        'Ce que vous confiez sert à préparer votre lecture et à rien d’autre. Seuls les experts de l’équipe lisent votre dossier.',
        'Vos photos sont effacées trente jours après la remise de votre lecture. Vous pouvez demander une copie de vos données ou leur effacement à tout moment.',
        'Aucun traceur n’est déposé sans votre accord.',
      ],
    },
    en: {
      title: 'Privacy',
      paragraphs: [
        'What you confide serves to prepare your reading and nothing else. Only the experts of the team read your dossier.',
        'Your photos are deleted thirty days after your reading is delivered. You may ask for a copy of your data, or for their erasure, at any time.',
        'No tracker is set without your consent.',
      ],
    },
  },
  {
    slug: 'retractation',
    fr: {
      title: 'Renoncer au contrat',
      paragraphs: [
        'Vous disposez de quatorze jours pour renoncer à votre commande. Si vous avez demandé que la lecture commence tout de suite, ce droit s’éteint une fois la lecture entièrement réalisée.',
        'Écrivez-nous à bonjour@lumira.test en indiquant le numéro de votre commande : nous accusons réception par e-mail, et le remboursement suit l’avancement du travail.',
      ],
    },
    en: {
      title: 'Withdraw from the contract',
      paragraphs: [
        'You have fourteen days to withdraw from your order. If you asked for the reading to start at once, this right ends once the reading has been fully performed.',
        'Write to bonjour@lumira.test with the number of your order: we acknowledge receipt by e-mail, and the refund follows the stage the work has reached.',
      ],
    },
  },
  {
    slug: 'mediateur',
    fr: {
      title: 'Médiateur',
      paragraphs: [
        'Si un différend persiste après nous avoir écrit, vous pouvez saisir gratuitement le médiateur de la consommation dont les coordonnées figurent ici.',
      ],
    },
    en: {
      title: 'Mediator',
      paragraphs: [
        'If a dispute remains after you have written to us, you may turn free of charge to the consumer mediator whose address is given here.',
      ],
    },
  },
  {
    slug: 'cookies',
    fr: {
      title: 'Témoins de connexion',
      paragraphs: [
        'Ce site ne dépose aucun témoin pour vous suivre, et n’en partage avec personne.',
        '## Ce qui est nécessaire',
        'Quand vous entrez dans votre sanctuaire ou que vous passez commande, un témoin garde votre session ouverte. Il ne sert qu’à cela, il est inaccessible aux autres sites et il expire.',
        'Pendant le paiement, le prestataire qui traite votre carte peut déposer les siens pour prévenir la fraude.',
        '## Ce que nous comptons',
        'Nous comptons les pages vues, sans témoin, sans identifiant et sans garder votre adresse. Ces nombres ne permettent de reconnaître personne.',
        '## Ce qui demande votre accord',
        'Si un outil extérieur de mesure devait être chargé, il ne le serait qu’après votre accord, et vous pourriez le retirer à tout moment.',
      ],
    },
    en: {
      title: 'Cookies',
      paragraphs: [
        'This site sets no cookie to follow you, and shares none with anybody.',
        '## What is necessary',
        'When you enter your sanctuary or place an order, a cookie keeps your session open. It serves nothing else, other sites cannot read it, and it expires.',
        'During payment, the provider that handles your card may set its own, to prevent fraud.',
        '## What we count',
        'We count the pages that are seen, without cookies, without an identifier and without keeping your address. These numbers make nobody recognisable.',
        '## What needs your consent',
        'If an outside measuring tool were to be loaded, it would be only once you agreed, and you could withdraw your consent at any time.',
      ],
    },
  },
]
