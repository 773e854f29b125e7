/** What an article is seeded from. Its text is in the marks of `editor-text.ts`. */
export type SeededArticle = {
  slug: string
  category: CategorySlug
  author: AuthorName
  /** Calendar date of its publication; it came out in the morning. */
  date: string
  fr: ArticleWords
  en: ArticleWords
}
export type ArticleWords = { title: string; summary: string; text: string }

type Named = { name: string; description: string }

export const categories = {
  atelier: {
    fr: { name: 'L’atelier', description: 'Comment une lecture se prépare, se relit et se scelle.' },
    en: { name: 'The workshop', description: 'How a reading is prepared, reviewed and sealed.' },
  },
  dossier: {
    fr: { name: 'Votre dossier', description: 'Ce que vous confiez, et comment bien le confier.' },
    en: { name: 'Your dossier', description: 'What you confide, and how to confide it well.' },
  },
  lire: {
    fr: { name: 'Lire', description: 'Recevoir un texte écrit pour soi, et savoir qu’en faire.' },
    en: { name: 'Reading', description: 'Receiving a text written for you, and knowing what to do with it.' },
  },
} satisfies Record<string, { fr: Named; en: Named }>
export type CategorySlug = keyof typeof categories

type Said = { role: string; bio: string }

export const authors = {
  'Élodie R.': {
    fr: {
      role: 'Experte de la maison',
      bio: 'Élodie relit et scelle des lectures. Elle écrit ici sur ce que ce travail lui apprend, un dossier après l’autre.',
    },
    en: {
      role: 'Expert of the house',
      bio: 'Élodie reviews and seals readings. She writes here about what that work teaches her, one dossier after the other.',
    },
  },
  'Mathias L.': {
    fr: {
      role: 'Expert de la maison',
      bio: 'Mathias relit des lectures et accompagne les dossiers difficiles. Il aime les phrases courtes et les réponses précises.',
    },
    en: {
      role: 'Expert of the house',
      bio: 'Mathias reviews readings and looks after the difficult dossiers. He likes short sentences and precise answers.',
    },
  },
} satisfies Record<string, { fr: Said; en: Said }>
export type AuthorName = keyof typeof authors
