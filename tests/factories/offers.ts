import type { ProductInput, ReadingDepth } from '@/features/catalog'

type Offer = Omit<ProductInput, 'kind' | 'intakeFormId' | 'readingTemplateId' | 'extraIds'>

/** The catalogue of product.md, in both languages. */
export const readingOffers: Record<ReadingDepth, Offer> = {
  cercle: {
    slug: 'cercle-des-inities',
    priceCents: 1_700,
    position: 1,
    sanctuaryMonths: 3,
    fr: {
      name: 'Cercle des Initiés',
      tagline: 'Une première lecture, claire et personnelle.',
      description:
        'Vous confiez une question et quelques repères. Un expert de l’équipe relit, complète et scelle une lecture écrite pour vous, à lire, à écouter et à garder.',
      highlights: ['Lecture personnelle', 'Relecture humaine', 'Document et voix privés'],
    },
    en: {
      name: 'Circle of Initiates',
      tagline: 'A first reading, clear and personal.',
      description:
        'You confide a question and a few bearings. An expert of the team reviews, completes and seals a reading written for you, to read, to hear and to keep.',
      highlights: ['A personal reading', 'Reviewed by a human', 'Private document and voice'],
    },
  },
  mystique: {
    slug: 'mystique',
    priceCents: 4_700,
    position: 2,
    sanctuaryMonths: 6,
    fr: {
      name: 'Mystique',
      tagline: 'Le temps d’aller plus loin dans ce qui compte.',
      description:
        'Une lecture plus longue, qui explore vos huit domaines de vie et relie chacun à une réponse de votre dossier. La voix accompagne tout le texte.',
      highlights: ['Une lecture plus longue', 'Voix intégrale', 'Six mois de sanctuaire'],
    },
    en: {
      name: 'Mystique',
      tagline: 'Time to go further into what matters.',
      description:
        'A longer reading that explores the eight domains of your life and ties each to an answer of your dossier. The voice accompanies the whole text.',
      highlights: ['A longer reading', 'Full audio', 'Six months of sanctuary'],
    },
  },
  profond: {
    slug: 'profond',
    priceCents: 6_700,
    position: 3,
    sanctuaryMonths: 12,
    isHighlighted: true,
    fr: {
      name: 'Profond',
      tagline: 'La lecture la plus complète, et votre mandala.',
      description:
        'Tout ce que contient Mystique, et un mandala dessiné à partir de votre dossier, en haute définition, pour prolonger la lecture par le regard.',
      highlights: ['Tout ce qui précède', 'Votre mandala en haute définition', 'Douze mois de sanctuaire'],
    },
    en: {
      name: 'Profound',
      tagline: 'The most complete reading, and your mandala.',
      description:
        'Everything Mystique holds, and a mandala drawn from your dossier in high definition, so that the reading goes on through the eye.',
      highlights: ['All of the above', 'Your mandala in high definition', 'Twelve months of sanctuary'],
    },
  },
  integrale: {
    slug: 'integrale',
    priceCents: 9_700,
    position: 4,
    sanctuaryMonths: 12,
    fr: {
      name: 'Intégrale',
      tagline: 'Une lecture, des rituels, un mois à vos côtés.',
      description:
        'Tout ce que contient Profond, des rituels composés pour vous, et un suivi de trente jours avec l’équipe pour les mettre en pratique.',
      highlights: ['Tout ce qui précède', 'Rituels personnels', 'Un suivi de 30 jours'],
    },
    en: {
      name: 'Integral',
      tagline: 'A reading, rituals, a month at your side.',
      description:
        'Everything Profound holds, rituals composed for you, and thirty days of follow-up with the team to put them into practice.',
      highlights: ['All of the above', 'Personal rituals', 'A 30-day follow-up'],
    },
  },
  decouverte: {
    slug: 'decouverte',
    priceCents: 0,
    position: 0,
    sanctuaryMonths: 1,
    isOncePerClient: true,
    fr: {
      name: 'Découverte',
      tagline: 'Une première lecture offerte.',
      description:
        'Une lecture courte, relue par un humain, pour découvrir la maison. Une par adresse confirmée, sans moyen de paiement.',
      highlights: ['Lecture courte', 'Relecture humaine', 'Sans moyen de paiement'],
    },
    en: {
      name: 'Discovery',
      tagline: 'A first reading, offered.',
      description:
        'A short reading, reviewed by a human, to get to know the house. One per confirmed address, no means of payment asked.',
      highlights: ['A short reading', 'Reviewed by a human', 'No means of payment'],
    },
  },
}

export const extras: Omit<ProductInput, 'kind' | 'position'>[] = [
  {
    slug: 'prevision-6-mois',
    priceCents: 2_700,
    fr: {
      name: 'Prévision 6 mois',
      tagline: 'Les six mois qui viennent, mois par mois.',
      description: '',
      highlights: [],
    },
    en: { name: '6-month forecast', tagline: 'The six months ahead, month by month.', description: '', highlights: [] },
  },
  {
    slug: 'prevision-12-mois',
    priceCents: 4_700,
    fr: { name: 'Prévision 12 mois', tagline: 'L’année qui vient, mois par mois.', description: '', highlights: [] },
    en: { name: '12-month forecast', tagline: 'The year ahead, month by month.', description: '', highlights: [] },
  },
  {
    slug: 'priorite',
    priceCents: 1_500,
    makesPriority: true,
    fr: { name: 'Priorité', tagline: 'Votre lecture sous 24 heures.', description: '', highlights: [] },
    en: { name: 'Priority', tagline: 'Your reading within 24 hours.', description: '', highlights: [] },
  },
]
