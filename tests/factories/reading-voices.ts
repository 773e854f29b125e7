/** What a person might have written in a dossier, and the images an expert would answer with. */
export type ReadingVoice = {
  archetype: string
  /** Their own words, one line for each domain. */
  quotes: Record<
    | 'introduction'
    | 'spirituel'
    | 'relations'
    | 'mission'
    | 'creativite'
    | 'emotions'
    | 'travail'
    | 'sante'
    | 'finance',
    string
  >
  /** « comme … » */
  image: string
  /** Where and when: « dans la cuisine, avant le jour ». */
  place: string
  /** An infinitive: « fermer la porte sans la claquer ». */
  gesture: string
  keywords: [string, string, string, string, string]
}

export const readingVoices: ReadingVoice[] = [
  {
    archetype: 'guerisseur',
    quotes: {
      introduction: 'je tiens tout, tout le temps',
      spirituel: 'je marche tôt, et là je respire enfin',
      relations: 'ils s’appuient sur moi, je crois que je l’ai voulu',
      mission: 'je sais aider, je ne sais pas où m’arrêter',
      creativite: 'je ne dessine plus depuis la naissance du petit',
      emotions: 'je pleure dans la voiture, jamais à la maison',
      travail: 'nouvelle équipe depuis avril, tout est à refaire',
      sante: 'je dors, mais je ne me repose pas',
      finance: 'je prête, et je n’ose pas redemander',
    },
    image: 'une rivière qui porte des barques depuis si longtemps qu’elle a oublié qu’elle coule',
    place: 'dans la cuisine, avant que la maison s’éveille',
    gesture: 'laisser une chaise vide à table sans la remplir',
    keywords: ['Limite', 'Eau vive', 'Confiance', 'Repos', 'Partage'],
  },
  {
    archetype: 'visionnaire',
    quotes: {
      introduction: 'je vois la suite avant les autres et je reste seul avec',
      spirituel: 'le ciel de nuit me suffit comme prière',
      relations: 'on me dit que je suis déjà ailleurs',
      mission: 'j’ai trois projets et aucun n’a de date',
      creativite: 'j’écris des débuts, jamais de fins',
      emotions: 'l’impatience, surtout le soir',
      travail: 'mes idées plaisent, puis elles dorment dans un tiroir',
      sante: 'je saute des repas quand je m’enflamme',
      finance: 'je dépense pour demain et je compte mal aujourd’hui',
    },
    image: 'un phare qui éclaire loin et laisse son propre pied dans l’ombre',
    place: 'sur le balcon, quand la ville baisse la voix',
    gesture: 'écrire la dernière phrase avant la première',
    keywords: ['Horizon', 'Ancrage', 'Patience', 'Premier pas', 'Clarté'],
  },
  {
    archetype: 'guide',
    quotes: {
      introduction: 'tout le monde me demande conseil, et moi je demande à qui',
      spirituel: 'je crois à quelque chose de calme, sans nom',
      relations: 'ma sœur et moi ne parlons plus que de notre mère',
      mission: 'transmettre, oui, mais quoi exactement',
      creativite: 'je chante quand il n’y a personne',
      emotions: 'une colère polie, bien rangée',
      travail: 'je forme les nouveaux et je m’oublie dans le planning',
      sante: 'mon dos me rappelle à l’ordre chaque hiver',
      finance: 'je fais des prix d’amis à tout le monde',
    },
    image: 'un sentier de crête que l’on ouvre pour les autres, le regard toujours en arrière',
    place: 'sur le chemin du retour, entre deux rendez-vous',
    gesture: 'poser une question et ne pas y répondre à la place de l’autre',
    keywords: ['Transmission', 'Écoute', 'Juste place', 'Souffle', 'Retour'],
  },
  {
    archetype: 'createur',
    quotes: {
      introduction: 'j’ai les mains pleines d’idées et la table vide',
      spirituel: 'la terre du jardin, c’est ma seule église',
      relations: 'j’offre des choses faites main plutôt que des mots',
      mission: 'je voudrais que mon atelier ouvre au printemps',
      creativite: 'je recommence toujours la même tasse',
      emotions: 'la joie me fait peur quand elle dure',
      travail: 'un mi-temps sage qui paie le reste',
      sante: 'j’oublie l’heure, puis je m’écroule',
      finance: 'je ne sais pas dire combien vaut ce que je fais',
    },
    image: 'un four encore tiède où la prochaine pièce pourrait déjà prendre place',
    place: 'à l’établi, quand la lumière vient de côté',
    gesture: 'montrer une pièce inachevée à quelqu’un de doux',
    keywords: ['Matière', 'Audace', 'Juste prix', 'Rythme', 'Atelier'],
  },
  {
    archetype: 'sage',
    quotes: {
      introduction: 'j’ai passé l’âge d’attendre, mais pas celui d’apprendre',
      spirituel: 'je lis un psaume, ou un poème, selon les jours',
      relations: 'les enfants sont partis et la maison résonne',
      mission: 'être utile sans être indispensable',
      creativite: 'je classe des photos, je raconte à voix basse',
      emotions: 'une mélancolie qui ne me veut pas de mal',
      travail: 'deux ans avant la retraite, et l’envie de bien finir',
      sante: 'mes genoux discutent avec les escaliers',
      finance: 'assez, mais la peur de manquer vient de loin',
    },
    image: 'une bibliothèque dont on ouvrirait enfin les fenêtres',
    place: 'près de la fenêtre, à l’heure du thé',
    gesture: 'raconter une histoire sans en tirer la leçon',
    keywords: ['Sérénité', 'Mémoire', 'Présence', 'Allègement', 'Don'],
  },
  {
    archetype: 'guide',
    quotes: {
      introduction: 'je suis à un carrefour et je m’assois au milieu',
      spirituel: 'j’allume une bougie, je n’ose pas dire pourquoi',
      relations: 'nous nous aimons bien, est-ce que cela suffit',
      mission: 'partir ou rester, je change d’avis chaque dimanche',
      creativite: 'je danse dans le couloir',
      emotions: 'la peur de décevoir, depuis l’école',
      travail: 'un bon poste qui ne me ressemble plus',
      sante: 'le café remplace beaucoup de choses',
      finance: 'mon salaire me retient plus que mon contrat',
    },
    image: 'une boussole que l’on secoue alors qu’elle demande seulement d’être posée à plat',
    place: 'sur un banc, à mi-chemin entre chez vous et ailleurs',
    gesture: 'dire « je ne sais pas encore » sans s’excuser',
    keywords: ['Carrefour', 'Vérité douce', 'Élan', 'Choix', 'Horizon'],
  },
  {
    archetype: 'guerisseur',
    quotes: {
      introduction: 'depuis le départ de mon père, je range sa maison et je me range moi-même',
      spirituel: 'je lui parle en arrosant ses tomates',
      relations: 'mon frère ne vient pas, je ne lui demande pas non plus',
      mission: 'faire quelque chose de cette maison',
      creativite: 'j’ai retrouvé sa machine à écrire, le ruban marche encore',
      emotions: 'un chagrin qui arrive par vagues, sans prévenir',
      travail: 'mes collègues sont patients, moi moins',
      sante: 'je mange debout',
      finance: 'les papiers s’empilent et je les retourne face contre table',
    },
    image: 'un jardin d’hiver où rien ne pousse en apparence et où tout se prépare',
    place: 'au fond du jardin, là où la lumière reste le plus longtemps',
    gesture: 'ouvrir une seule enveloppe, puis refermer le tiroir',
    keywords: ['Héritage', 'Douceur', 'Saison', 'Frère', 'Racines'],
  },
  {
    archetype: 'createur',
    quotes: {
      introduction: 'je compose pour les autres et je signe en tout petit',
      spirituel: 'la musique avant qu’elle commence, ce silence-là',
      relations: 'on me rejoint après le concert, rarement avant',
      mission: 'un disque à mon nom, enfin, peut-être',
      creativite: 'tout est prêt sauf moi',
      emotions: 'l’envie et la honte de l’envie',
      travail: 'des commandes, des délais, et un cachet qui varie',
      sante: 'mes épaules montent jusqu’aux oreilles',
      finance: 'un mois plein, deux mois vides',
    },
    image: 'une voix de second plan que l’on se surprend à suivre plutôt que la première',
    place: 'au piano fermé, les mains posées sur le bois',
    gesture: 'signer une page de son nom entier',
    keywords: ['Signature', 'Écoute', 'Courage', 'Silence', 'Scène'],
  },
]
