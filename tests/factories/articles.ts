import { howAReadingIsWritten } from './articles/how-a-reading-is-written'
import type { SeededArticle } from './articles/journal-parts'
import { preparingYourDossier } from './articles/preparing-your-dossier'
import { readingSlowly } from './articles/reading-slowly'
import { unknownBirthTime } from './articles/unknown-birth-time'
import { whatAMandalaSays } from './articles/what-a-mandala-says'
import { whyAHumanSeals } from './articles/why-a-human-seals'

/** The first six articles of the journal. */
export const articles: SeededArticle[] = [
  howAReadingIsWritten,
  whyAHumanSeals,
  whatAMandalaSays,
  preparingYourDossier,
  unknownBirthTime,
  readingSlowly,
]
