import { inLocale, type Locale } from '@/shared/locale'
import type { ReadingTemplate, SectionKind, TemplateSection } from './reading-template'
import { shippedTemplateEn } from './shipped-reading-template.en'
import { shippedTemplateFr } from './shipped-reading-template.fr'

export const readingDepths = ['decouverte', 'cercle', 'mystique', 'profond', 'integrale'] as const
export type ReadingDepth = (typeof readingDepths)[number]

type SectionKey = keyof typeof shippedTemplateFr.sections

/** The order of the chapters, and what each is made of. */
const outline: { key: SectionKey; kind: SectionKind; length: LengthName }[] = [
  { key: 'introduction', kind: 'prose', length: 'introduction' },
  { key: 'archetype', kind: 'choice', length: 'archetype' },
  { key: 'spirituel', kind: 'prose', length: 'domain' },
  { key: 'relations', kind: 'prose', length: 'domain' },
  { key: 'mission', kind: 'prose', length: 'domain' },
  { key: 'creativite', kind: 'prose', length: 'domain' },
  { key: 'emotions', kind: 'prose', length: 'domain' },
  { key: 'travail', kind: 'prose', length: 'domain' },
  { key: 'sante', kind: 'prose', length: 'domain' },
  { key: 'finance', kind: 'prose', length: 'domain' },
  { key: 'intuitions', kind: 'list', length: 'insights' },
  { key: 'mission-de-vie', kind: 'prose', length: 'lifeMission' },
  { key: 'rituels', kind: 'rituals', length: 'rituals' },
  { key: 'conclusion', kind: 'prose', length: 'conclusion' },
  { key: 'synthese', kind: 'synthesis', length: 'synthesis' },
]

type LengthName =
  'introduction' | 'archetype' | 'domain' | 'insights' | 'lifeMission' | 'rituals' | 'conclusion' | 'synthesis'

/** Words of a section, [least, most], by depth. */
const lengths: Record<ReadingDepth, Record<LengthName, [number, number]>> = {
  decouverte: {
    introduction: [45, 120],
    archetype: [60, 140],
    domain: [50, 130],
    insights: [40, 140],
    lifeMission: [60, 160],
    rituals: [80, 260],
    conclusion: [40, 120],
    synthesis: [35, 120],
  },
  cercle: {
    introduction: [70, 160],
    archetype: [90, 200],
    domain: [80, 180],
    insights: [60, 170],
    lifeMission: [90, 200],
    rituals: [90, 300],
    conclusion: [60, 140],
    synthesis: [45, 140],
  },
  mystique: {
    introduction: [100, 220],
    archetype: [130, 260],
    domain: [120, 240],
    insights: [75, 220],
    lifeMission: [130, 280],
    rituals: [105, 380],
    conclusion: [80, 180],
    synthesis: [50, 160],
  },
  profond: {
    introduction: [130, 280],
    archetype: [170, 340],
    domain: [180, 320],
    insights: [90, 280],
    lifeMission: [180, 380],
    rituals: [120, 440],
    conclusion: [100, 240],
    synthesis: [55, 180],
  },
  integrale: {
    introduction: [150, 340],
    archetype: [200, 420],
    domain: [210, 420],
    insights: [100, 340],
    lifeMission: [220, 460],
    rituals: [140, 600],
    conclusion: [120, 300],
    synthesis: [60, 200],
  },
}

/** The chapters a shorter reading may leave out; every other depth asks for all of them. */
const optionalSections: Partial<Record<ReadingDepth, SectionKey[]>> = {
  decouverte: ['spirituel', 'creativite', 'travail', 'sante', 'finance', 'mission-de-vie', 'rituels'],
  cercle: ['creativite', 'sante', 'finance', 'rituels'],
}

const counts: Partial<Record<SectionKind, Pick<TemplateSection, 'itemCount' | 'minSteps' | 'maxSteps'>>> = {
  list: { itemCount: 4 },
  rituals: { itemCount: 2, minSteps: 4, maxSteps: 6 },
  synthesis: { itemCount: 5 },
}

/**
 * The reading template the house ships with, in the words of `locale`; seed data that editors then change. Every depth has the
 * same fifteen chapters in the same order; the depth decides their lengths and which may stay empty.
 */
export function shippedReadingTemplate(depth: ReadingDepth, locale: Locale): ReadingTemplate {
  const words = inLocale({ fr: shippedTemplateFr, en: shippedTemplateEn }, locale)
  return {
    sections: outline.map(({ key, kind, length }) => {
      const [minWords, maxWords] = lengths[depth][length]
      return {
        key,
        kind,
        ...words.sections[key],
        isRequired: !optionalSections[depth]?.includes(key),
        minWords,
        maxWords,
        options: kind === 'choice' ? Object.entries(words.archetypes).map(([value, label]) => ({ value, label })) : [],
        ...counts[kind],
      }
    }),
  }
}
