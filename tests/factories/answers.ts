import type { Answer, Answers, IntakeForm, IntakeQuestion, Place } from '@/features/catalog'

type Person = {
  name: string
  birthDate: string
  birthTime: string
  birthPlace: Place
  intentionKind: 'question' | 'situation' | 'ouverte'
  intention: string
  highs: string
  lows: string
  pace: number
}

const place = (
  name: string,
  region: string,
  country: string,
  latitude: number,
  longitude: number,
  timeZone: string,
): Place => ({ name, region, country, latitude, longitude, timeZone })

const saintEtienne = place('Saint-Étienne', 'Loire', 'FR', 45.43389, 4.39, 'Europe/Paris')
const paris = place('Paris', 'Paris', 'FR', 48.85341, 2.3488, 'Europe/Paris')

/** Invented people; every place is one of the list, in French. */
export const people: Person[] = [
  {
    name: 'Maëlys',
    birthDate: '1987-04-23',
    birthTime: '06:40',
    birthPlace: saintEtienne,
    intentionKind: 'question',
    intention:
      'Je quitte un poste stable pour ouvrir un atelier de reliure. Qu’est-ce qui m’attend si j’ose vraiment ?',
    highs: 'Mes mains savent enfin ce qu’elles veulent faire. Mes deux sœurs m’encouragent.',
    lows: 'Je dors mal depuis septembre et je compte chaque dépense.',
    pace: 35,
  },
  {
    name: 'Théodore',
    birthDate: '1974-11-02',
    birthTime: 'unknown',
    birthPlace: paris,
    intentionKind: 'situation',
    intention: 'Mon fils aîné est parti étudier loin et la maison est devenue trop grande. Je cherche ma place.',
    highs: 'La chorale du mardi, et le jardin partagé.',
    lows: 'Le silence du dimanche soir.',
    pace: 60,
  },
  {
    name: 'Nour',
    birthDate: '1996-02-29',
    birthTime: '23:30',
    birthPlace: place('Alger', 'Alger', 'DZ', 36.73225, 3.08746, 'Africa/Algiers'),
    intentionKind: 'ouverte',
    intention: '',
    highs: 'J’ai repris le dessin, dix minutes chaque matin.',
    lows: '',
    pace: 50,
  },
  {
    name: 'Edwige',
    birthDate: '1959-07-14',
    birthTime: '12:05',
    birthPlace: place('Fort-de-France', 'Martinique', 'MQ', 14.60365, -61.07418, 'America/Martinique'),
    intentionKind: 'situation',
    intention: 'Depuis la retraite, je sens que quelque chose veut être transmis, sans savoir à qui ni comment.',
    highs: 'Mes petits-enfants, la mer, les carnets de ma mère que je recopie.',
    lows: 'Une brouille ancienne avec mon frère.',
    pace: 20,
  },
  {
    name: 'Loïc',
    birthDate: '1990-09-09',
    birthTime: '03:15',
    birthPlace: place('Nouméa', 'Province Sud', 'NC', -22.27407, 166.44884, 'Pacific/Noumea'),
    intentionKind: 'question',
    intention: 'Faut-il que je revienne vivre près des miens ou que je reste là où je travaille ?',
    highs: 'Le large, le vent, une équipe que j’aime.',
    lows: 'Je manque les anniversaires.',
    pace: 80,
  },
  {
    name: 'Bérénice',
    birthDate: '1982-12-31',
    birthTime: '23:59',
    birthPlace: place('Bruxelles', 'Bruxelles-Capitale', 'BE', 50.85045, 4.34878, 'Europe/Brussels'),
    intentionKind: 'question',
    intention: 'Je rencontre quelqu’un après sept ans seule. Comment garder mon élan sans me perdre ?',
    highs: 'Je ris de nouveau, souvent.',
    lows: 'La peur de recommencer la même histoire.',
    pace: 45,
  },
  {
    name: 'Amadou',
    birthDate: '1968-05-17',
    birthTime: '17:45',
    birthPlace: place('Saint-Denis', 'La Réunion', 'RE', -20.88231, 55.4504, 'Indian/Reunion'),
    intentionKind: 'situation',
    intention:
      'Après vingt ans à soigner les autres, je suis fatigué. Je voudrais comprendre ce que cette fatigue demande.',
    highs: 'La marche avant l’aube.',
    lows: 'Je n’arrive plus à dire non.',
    pace: 30,
  },
  {
    name: 'Solène',
    birthDate: '2001-01-01',
    birthTime: '00:10',
    birthPlace: place('Genève', 'Genève', 'CH', 46.20222, 6.14569, 'Europe/Zurich'),
    intentionKind: 'ouverte',
    intention: 'Rien de précis : je voudrais simplement être surprise et éclairée.',
    highs: 'Mes études, mes amis, la montagne.',
    lows: 'Je me compare beaucoup.',
    pace: 65,
  },
  {
    name: 'Ignace',
    birthDate: '1953-03-08',
    birthTime: '09:20',
    birthPlace: place('Montréal', 'Québec', 'CA', 45.50884, -73.58781, 'America/Toronto'),
    intentionKind: 'situation',
    intention: 'Ma compagne est partie au printemps. J’apprends à vivre au singulier et je voudrais un peu de lumière.',
    highs: 'Les visites de ma filleule.',
    lows: 'Les repas pris debout.',
    pace: 10,
  },
  {
    name: 'Clélia',
    birthDate: '1979-08-19',
    birthTime: '14:30',
    birthPlace: place('New York', 'New York', 'US', 40.71427, -74.00597, 'America/New_York'),
    intentionKind: 'question',
    intention: 'Deux projets m’appellent : un livre et une école. Lequel mérite mes deux prochaines années ?',
    highs: 'Les idées viennent sans effort.',
    lows: 'Je commence tout, je finis peu.',
    pace: 90,
  },
  {
    name: 'Yaël',
    birthDate: '1993-06-21',
    birthTime: 'unknown',
    birthPlace: place('Marseille', 'Bouches-du-Rhône', 'FR', 43.29695, 5.38107, 'Europe/Paris'),
    intentionKind: 'situation',
    intention: 'Je reviens d’un long voyage et plus rien ici ne me semble à ma taille. Par où reprendre ?',
    highs: 'Une langue nouvelle, des amitiés neuves.',
    lows: 'L’impression d’être en retard sur tout le monde.',
    pace: 55,
  },
  {
    name: 'Ombeline',
    birthDate: '1976-03-28',
    birthTime: '00:30',
    birthPlace: place('Lyon', 'Rhône', 'FR', 45.74906, 4.84789, 'Europe/Paris'),
    intentionKind: 'question',
    intention: 'Comment parler enfin à mon père, avec qui je n’ai échangé que des nouvelles depuis l’enfance ?',
    highs: 'Ma fille de neuf ans, qui pose les bonnes questions.',
    lows: 'Je retiens mes mots.',
    pace: 40,
  },
]

const areaStates = ['fluide', 'tendu', 'en-question'] as const
const areaNotes = [
  'Plus simple depuis l’été.',
  'J’avance à petits pas.',
  'Quelque chose a bougé, je ne sais pas encore quoi.',
  'J’en parle peu, et pourtant j’y pense chaque jour.',
  'Je voudrais y mettre plus de place.',
]
const voices = ['feminine', 'masculine', 'any']

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

function answerOf(question: IntakeQuestion, person: Person, seed: number, photoIds: Record<string, string>): Answer {
  const byKey: Record<string, Answer> = {
    'birth-date': person.birthDate,
    'birth-time': person.birthTime,
    'birth-place': person.birthPlace,
    'usage-name': person.name,
    'intention-kind': person.intentionKind,
    intention: person.intention,
    highs: person.highs,
    lows: person.lows,
    'life-events': at(['2009 : un déménagement qui a tout changé.', '2015 : une naissance.', '2020 : un deuil.'], seed),
    fears: at(['Décevoir ceux que j’aime.', 'Passer à côté de ma vie.', 'Manquer de temps.'], seed),
    ailments: at(['Des tensions dans la nuque.', 'Un sommeil léger.', ''], seed),
    rituals: at(['Un carnet, le soir.', 'Une marche en silence le matin.', 'Une bougie, de temps en temps.'], seed),
    'preferred-voice': at(voices, seed),
    pace: person.pace,
  }
  const known = byKey[question.key]
  if (known !== undefined && (question.kind !== 'choice' || question.options.some(({ value }) => value === known))) {
    return known
  }
  switch (question.kind) {
    case 'date':
      return person.birthDate
    case 'time':
      return person.birthTime
    case 'place':
      return person.birthPlace
    case 'scale':
      return person.pace
    case 'choice':
      return question.options.length > 0 ? at(question.options, seed).value : ''
    case 'photo':
      return photoIds[question.key] ?? ''
    case 'life-areas':
      return Object.fromEntries(
        question.options.map(({ value }, index) => [
          value,
          { state: at(areaStates, seed + index), note: index % 2 ? '' : at(areaNotes, seed + index) },
        ]),
      )
    case 'text':
    case 'long-text':
      return 'Une réponse écrite simplement, avec quelques mots sincères.'.slice(0, question.maxLength ?? undefined)
  }
}

/**
 * Answers of one of twelve invented people, complete for any form: `photoIds` gives the id of a stored photo by question key
 * (`face-photo`, `palm-photo`). The same seed gives the same answers.
 */
export function completeAnswers(form: IntakeForm, seed: number, photoIds: Record<string, string>): Answers {
  const person = at(people, Math.abs(Math.trunc(seed)))
  const questions = form.steps.flatMap((step) => step.questions)
  return Object.fromEntries(
    questions
      .map((question) => [question.key, answerOf(question, person, Math.abs(Math.trunc(seed)), photoIds)] as const)
      .filter(([, answer]) => answer !== ''),
  )
}
