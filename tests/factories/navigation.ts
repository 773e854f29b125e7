type Link = { label: string; to: string }

/** The menus that a new house starts with; the legal pages join the foot by themselves. */
export const navigation: Record<'fr' | 'en', { header: Link[]; footer: Link[] }> = {
  fr: {
    header: [
      { label: 'Les lectures', to: 'page:offres' },
      { label: 'Notre approche', to: 'page:approche' },
      { label: 'Journal', to: '/journal' },
      { label: 'Questions', to: 'page:questions' },
    ],
    footer: [
      { label: 'Les lectures', to: 'page:offres' },
      { label: 'Comment ça marche', to: 'page:comment-ca-marche' },
      { label: 'Notre approche', to: 'page:approche' },
      { label: 'Journal', to: '/journal' },
      { label: 'Questions', to: 'page:questions' },
      { label: 'Nous écrire', to: 'page:contact' },
    ],
  },
  en: {
    header: [
      { label: 'The readings', to: 'page:offres' },
      { label: 'Our approach', to: 'page:approche' },
      { label: 'Journal', to: '/journal' },
      { label: 'Questions', to: 'page:questions' },
    ],
    footer: [
      { label: 'The readings', to: 'page:offres' },
      { label: 'How it works', to: 'page:comment-ca-marche' },
      { label: 'Our approach', to: 'page:approche' },
      { label: 'Journal', to: '/journal' },
      { label: 'Questions', to: 'page:questions' },
      { label: 'Write to us', to: 'page:contact' },
    ],
  },
}
