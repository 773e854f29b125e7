import { legalPages } from './legal-pages'
import { approach } from './pages/approach'
import { text, type SeededPage } from './pages/blocks'
import { contact } from './pages/contact'
import { home } from './pages/home'
import { howItWorks } from './pages/how-it-works'
import { offersList } from './pages/offers-list'
import { questionsPage } from './pages/questions'

const legal: SeededPage[] = legalPages.map(({ slug, fr, en }) => ({
  slug,
  kind: 'legal',
  fr: { title: fr.title, layout: () => [text(fr.paragraphs.join('\n\n'))] },
  en: { title: en.title, layout: () => [text(en.paragraphs.join('\n\n'))] },
}))

/** The pages that a new house starts with. */
export const pages: SeededPage[] = [home, offersList, howItWorks, approach, questionsPage, contact, ...legal]
