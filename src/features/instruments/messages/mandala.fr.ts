const counted = ['', 'Un', 'Deux', 'Trois', 'Quatre'] as const

export const fr = {
  title: (family: string) => `Votre mandala personnel, ${family}`,
  families: {
    rosace: {
      name: 'rosace',
      sentence: 'Une rosace\u00a0: des cercles égaux, tracés au compas, qui se croisent en pétales.',
    },
    lotus: {
      name: 'lotus',
      sentence: 'Un lotus\u00a0: des rangs de pétales posés l’un sur l’autre, du bord vers le cœur.',
    },
    constellation: {
      name: 'constellation',
      sentence: 'Une constellation\u00a0: des étoiles reliées par de fins traits, sur des orbites en pointillé.',
    },
    entrelacs: {
      name: 'entrelacs',
      sentence: 'Un entrelacs\u00a0: des rubans qui passent dessus, dessous, et se referment sur eux-mêmes.',
    },
    vitrail: { name: 'vitrail', sentence: 'Un vitrail\u00a0: une rose de verre teinté, sertie de traits fins.' },
  },
  orderFromLifePath: (order: number, number: number) =>
    number > 16
      ? `Le motif se répète ${order} fois autour du centre\u00a0: ${order} est le nombre que double ou triple votre chemin de vie, ${number}.`
      : `Le motif se répète ${order} fois autour du centre, un multiple de votre chemin de vie, ${number}.`,
  orderFromSun: (order: number, rank: number, sign: string) =>
    `Le motif se répète ${order} fois autour du centre, un multiple de ${rank}, le rang du signe de votre Soleil (${sign}).`,
  orderFromSeal: (order: number) =>
    `Le motif se répète ${order} fois autour du centre\u00a0: l’empreinte de votre dossier en a décidé.`,
  elements: {
    fire: { name: 'le feu', tint: 'braise' },
    earth: { name: 'la terre', tint: 'sauge' },
    air: { name: 'l’air', tint: 'iris' },
    water: { name: 'l’eau', tint: 'lagune' },
  },
  tintFromElements: ({ name, tint }: { name: string; tint: string }) =>
    `La teinte ${tint} évoque ${name}, l’élément le plus présent dans votre thème.`,
  tintFromSeal: ({ name, tint }: { name: string; tint: string }) =>
    `La teinte ${tint}, celle que la tradition donne à ${name}, vient de l’empreinte de votre dossier.`,
  modes: { cardinal: 'cardinal', fixed: 'fixe', mutable: 'mutable' },
  metals: {
    cardinal: (): string => 'L’or conduit le trait',
    fixed: (): string => 'La teinte de l’élément conduit le trait',
    mutable: (ground: 'night' | 'paper'): string =>
      ground === 'night' ? 'La brume conduit le trait' : 'L’encre conduit le trait',
  },
  metalFromSun: (metal: string, sign: string, mode: string) => `${metal}, pour un Soleil en ${sign}, signe ${mode}.`,
  metalFromSeal: (metal: string) => `${metal}\u00a0: l’empreinte de votre dossier l’a choisi.`,
  ringsFromAspects: (rings: number, aspects: number) =>
    `${counted[rings] ?? rings} grands anneaux, et autant d’anneaux calmes, répondent aux ${aspects} aspects de votre thème.`,
  ringsFromSeal: (rings: number) =>
    `${counted[rings] ?? rings} grands anneaux, et autant d’anneaux calmes, viennent de l’empreinte de votre dossier.`,
  centres: {
    star: 'une étoile',
    blossom: 'une fleur',
    vesica: 'une rosace de cercles',
    eye: 'un œil rayonnant',
    knot: 'une tresse',
    spiral: 'une spirale',
  },
  centreFromMoon: (centre: string, sign: string) => `Au cœur, ${centre} répond à votre Lune en ${sign}.`,
  centreFromSeal: (centre: string) => `Au cœur, ${centre} vient de l’empreinte de votre dossier.`,
  rims: {
    scallops: 'une frise de festons',
    rays: 'une frise de rayons',
    beads: 'une frise de perles',
    arches: 'une frise d’arcs',
  },
  rimFromAscendant: (rim: string, sign: string) => `Sur le bord, ${rim} répond à votre Ascendant en ${sign}.`,
  rimFromSeal: (rim: string) => `Sur le bord, ${rim} vient de l’empreinte de votre dossier.`,
  zodiac: (moon: boolean, ascendant: boolean) =>
    `Autour, douze places pour le zodiaque, depuis le Bélier, en haut\u00a0: un disque pour votre Soleil${
      moon ? ', un croissant pour votre Lune' : ''
    }${ascendant ? ', un losange pour votre Ascendant' : ''}.`,
  cord: 'Les soixante-quatre traits du cordon extérieur transcrivent l’empreinte de votre dossier, chiffre après chiffre.',
  caution: 'Ce sont des symboles, offerts à votre regard\u00a0: ils n’affirment rien de votre avenir.',
  signs: {
    aries: 'Bélier',
    taurus: 'Taureau',
    gemini: 'Gémeaux',
    cancer: 'Cancer',
    leo: 'Lion',
    virgo: 'Vierge',
    libra: 'Balance',
    scorpio: 'Scorpion',
    sagittarius: 'Sagittaire',
    capricorn: 'Capricorne',
    aquarius: 'Verseau',
    pisces: 'Poissons',
  },
  what: 'Ce que dit le dessin',
}
