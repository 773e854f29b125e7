/** The groups of the living page, in their order: the index and the headings read the same list. */
export const groups = {
  couleurs: 'Couleurs',
  lettres: 'Lettres',
  mesures: 'Mesures et mouvement',
  actions: 'Actions',
  champs: 'Champs',
  messages: 'Messages',
  attente: 'Attente et vide',
  contenus: 'Contenus',
  comparaison: 'Tableaux',
  lecture: 'Lecture',
  ecoute: 'Écoute',
  navigation: 'Navigation',
  fenetres: 'Fenêtres',
  images: 'Images de la marque',
} as const

export type GroupId = keyof typeof groups
