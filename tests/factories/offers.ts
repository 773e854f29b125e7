import type { ProductInput, ReadingDepth } from '@/features/catalog'

type Offer = Omit<ProductInput, 'kind' | 'intakeFormId' | 'readingTemplateId' | 'extraIds'>

const questions = {
  fr: [
    {
      question: 'Faut-il connaître mon heure de naissance\u202f?',
      answer:
        'Non. Elle précise le ciel de votre naissance\u00a0; si vous ne l’avez pas, dites-le, et nous écrivons sans elle.',
    },
    {
      question: 'Qui lit ce que je confie\u202f?',
      answer:
        'L’expert qui prépare votre lecture et l’équipe qui l’entoure, personne d’autre. Vos photos ne sont jamais publiées et sont effacées après la remise.',
    },
    {
      question: 'Puis-je poser une question après l’avoir lue\u202f?',
      answer: 'Oui, depuis votre sanctuaire, tant qu’il est ouvert. Une personne de l’équipe vous répond.',
    },
    {
      question: 'Que prédit une lecture\u202f?',
      answer:
        'Rien de certain. Elle propose des directions à partir de ce que vous avez écrit, et vous restez juge de ce qu’elle éclaire.',
    },
  ],
  en: [
    {
      question: 'Do I need to know my time of birth?',
      answer:
        'No. It makes the sky you were born under more precise; if you do not have it, say so, and we write without it.',
    },
    {
      question: 'Who reads what I confide?',
      answer:
        'The expert who prepares your reading and the team around them, nobody else. Your photos are never published and are erased after delivery.',
    },
    {
      question: 'May I ask a question once I have read it?',
      answer: 'Yes, from your sanctuary, as long as it is open. A person of the team answers you.',
    },
    {
      question: 'What does a reading predict?',
      answer:
        'Nothing certain. It offers directions from what you wrote, and you remain the judge of what it brings to light.',
    },
  ],
}

/** The catalogue of product.md, in both languages. Nothing is promised that is not delivered yet. */
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
        'Vous confiez une question et quelques repères. Un expert de l’équipe relit, complète et scelle une lecture écrite pour vous, à lire et à garder.',
      highlights: ['Lecture personnelle', 'Relecture humaine', 'Document privé, à télécharger'],
      questions: questions.fr,
    },
    en: {
      name: 'Circle of Initiates',
      tagline: 'A first reading, clear and personal.',
      description:
        'You confide a question and a few bearings. An expert of the team reviews, completes and seals a reading written for you, to read and to keep.',
      highlights: ['A personal reading', 'Reviewed by a human', 'A private document to download'],
      questions: questions.en,
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
        'Une lecture plus longue, qui explore vos huit domaines de vie et relie chacun à une réponse de votre dossier.',
      highlights: ['Une lecture plus longue', 'Vos huit domaines de vie', 'Six mois de sanctuaire'],
      questions: questions.fr,
    },
    en: {
      name: 'Mystique',
      tagline: 'Time to go further into what matters.',
      description:
        'A longer reading that explores the eight domains of your life and ties each to an answer of your dossier.',
      highlights: ['A longer reading', 'The eight domains of your life', 'Six months of sanctuary'],
      questions: questions.en,
    },
  },
  profond: {
    slug: 'profond',
    priceCents: 6_700,
    position: 3,
    sanctuaryMonths: 12,
    isHighlighted: true,
    holdsChart: true,
    mandalaFamily: 'lotus',
    fr: {
      name: 'Profond',
      tagline: 'Une lecture ample, votre ciel et votre mandala.',
      description:
        'Tout ce que contient Mystique, le dessin de votre ciel de naissance, et un mandala tracé à partir de lui, en haute définition, pour prolonger la lecture par le regard.',
      highlights: ['Tout ce que contient Mystique', 'Votre mandala en haute définition', 'Thème natal dessiné'],
      questions: questions.fr,
    },
    en: {
      name: 'Profound',
      tagline: 'An ample reading, your sky and your mandala.',
      description:
        'Everything Mystique holds, the drawing of the sky you were born under, and a mandala traced from it in high definition, so that the reading goes on through the eye.',
      highlights: ['All that Mystique holds', 'Your mandala in high definition', 'Your natal chart, drawn'],
      questions: questions.en,
    },
  },
  integrale: {
    slug: 'integrale',
    priceCents: 9_700,
    position: 4,
    sanctuaryMonths: 12,
    holdsChart: true,
    mandalaFamily: 'entrelacs',
    fr: {
      name: 'Intégrale',
      tagline: 'Une lecture, des rituels, un mois à vos côtés.',
      description:
        'Tout ce que contient Profond, des rituels composés pour vous, et un suivi de trente jours avec l’équipe pour les mettre en pratique.',
      highlights: ['Tout ce que contient Profond', 'Rituels personnels', 'Un suivi de 30 jours'],
      questions: questions.fr,
    },
    en: {
      name: 'Integral',
      tagline: 'A reading, rituals, a month at your side.',
      description:
        'Everything Profound holds, rituals composed for you, and thirty days of follow-up with the team to put them into practice.',
      highlights: ['All that Profound holds', 'Personal rituals', 'A 30-day follow-up'],
      questions: questions.en,
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
    forecastMonths: 6,
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
    forecastMonths: 12,
    fr: { name: 'Prévision 12 mois', tagline: 'L’année qui vient, mois par mois.', description: '', highlights: [] },
    en: { name: '12-month forecast', tagline: 'The year ahead, month by month.', description: '', highlights: [] },
  },
  {
    slug: 'priorite',
    priceCents: 1_500,
    makesPriority: true,
    fr: {
      name: 'Priorité',
      tagline: 'Votre lecture passe devant, dans notre délai le plus court.',
      description: '',
      highlights: [],
    },
    en: {
      name: 'Priority',
      tagline: 'Your reading comes first, in our shortest time.',
      description: '',
      highlights: [],
    },
  },
]
