import type { ReadingTemplate, TemplateSection } from '@/features/catalog'
import { countWords } from '@/features/readings/domain/count-words'
import type { ReadingContent, SectionContent } from '@/features/readings/domain/reading-content'
import { readingInsights, readingPassages, readingRituals, readingSyntheses } from './reading-passages'
import { readingVoices, type ReadingVoice } from './reading-voices'

/**
 * A whole French reading for any template of the house, as an expert would write it: every section filled to its length, no forbidden
 * promise, no paragraph twice. `seed` (any integer) picks one of eight voices and turns the order of the passages.
 */
export function sampleReadingContent(template: ReadingTemplate, seed: number): ReadingContent {
  const turn = Math.abs(Math.trunc(seed))
  const voice = readingVoices[turn % readingVoices.length] as ReadingVoice
  return Object.fromEntries(template.sections.map((section) => [section.key, sampleSection(section, voice, turn)]))
}

function sampleSection(section: TemplateSection, voice: ReadingVoice, turn: number): SectionContent {
  switch (section.kind) {
    case 'prose':
      return { kind: 'prose', text: sampleProse(section, voice, turn) }
    case 'choice': {
      const chosen = section.options.find(({ value }) => value === voice.archetype) ?? section.options[0]
      return { kind: 'choice', choice: chosen?.value ?? '', text: sampleProse(section, voice, turn, chosen?.label) }
    }
    case 'list': {
      const insights = rotated(readingInsights, turn).slice(0, section.itemCount ?? 4)
      const isShort = section.maxWords < 150
      return { kind: 'list', items: insights.map(({ line, more }) => typeset(isShort ? line : `${line} ${more}`)) }
    }
    case 'rituals': {
      const steps = section.maxWords < 400 ? (section.minSteps ?? 4) : (section.maxSteps ?? 6)
      const rituals = rotated(readingRituals, turn).slice(0, section.itemCount ?? 2)
      return {
        kind: 'rituals',
        items: rituals.map((ritual) => ({
          title: typeset(ritual.title),
          intent: typeset(ritual.intent),
          steps: ritual.steps.slice(0, steps).map(typeset),
        })),
      }
    }
    case 'synthesis': {
      const [synthesis] = rotated(readingSyntheses, turn)
      return {
        kind: 'synthesis',
        keywords: voice.keywords.slice(0, section.itemCount ?? 5),
        emotionalState: typeset(synthesis?.emotionalState ?? ''),
        vigilance: typeset(synthesis?.vigilance ?? ''),
        direction: typeset(synthesis?.direction ?? ''),
      }
    }
  }
}

/** An opening in the voice of the dossier, then passages of the chapter until its length is comfortable. */
function sampleProse(section: TemplateSection, voice: ReadingVoice, turn: number, choice?: string): string {
  const passages = readingPassages[section.key] ?? []
  const isOrdered = section.key === 'introduction' || section.key === 'conclusion'
  const comfortable = section.minWords + (section.maxWords - section.minWords) * 0.2
  const paragraphs = [openingOf(section, voice, turn, choice)].filter((line) => line !== '')
  for (const passage of isOrdered ? passages : rotated(passages, turn)) {
    const written = countWords(paragraphs.join(' '))
    if (written >= comfortable || (written >= section.minWords && written + countWords(passage) > section.maxWords))
      break
    paragraphs.push(filled(passage, voice))
  }
  return typeset(paragraphs.join('\n\n'))
}

const openings = [
  (quote: string) => `Vous écrivez : « ${quote} ». Nous sommes partis de là, *sans rien y ajouter*.`,
  (quote: string) => `« ${quote} », dites-vous. La phrase est courte, et elle contient déjà une direction.`,
  (quote: string) => `Une ligne de votre dossier ouvre ce chapitre : « ${quote} ». Elle mérite d’être relue lentement.`,
  (quote: string) => `Il y a ces mots, posés presque en passant : « ${quote} ». *Presque* seulement.`,
]

function openingOf({ key }: TemplateSection, voice: ReadingVoice, turn: number, choice?: string): string {
  if (choice)
    return `Une dynamique traverse vos réponses, et nous l’appelons **${choice}** : un mouvement, *comme ${voice.image}*.`
  const quote = Object.entries(voice.quotes).find(([name]) => name === key)?.[1]
  const opening = openings[(turn + key.length) % openings.length]
  return quote && opening ? opening(quote) : ''
}

const filled = (passage: string, { image, place, gesture }: ReadingVoice): string =>
  passage
    .replace('{image}', image)
    .replace('{place}', place)
    .replace('{Place}', place.charAt(0).toUpperCase() + place.slice(1))
    .replace('{gesture}', gesture)

/** French spaces: none of them breaks. */
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')

const rotated = <Item>(items: Item[], turn: number): Item[] =>
  items.map((_, index) => items[(index + turn) % items.length] as Item)
