/** A reading template as it is sold: the snapshot an order line keeps. */
export type ReadingTemplate = { sections: TemplateSection[] }

export type SectionKind = 'prose' | 'choice' | 'list' | 'rituals' | 'synthesis'

export type TemplateSection = {
  /** Stable key, unique in the template: `introduction`, `relations`, `synthese`. */
  key: string
  kind: SectionKind
  title: string
  /** What the expert reads above the editor. */
  guidance: string
  isRequired: boolean
  /** Words of the whole section. */
  minWords: number
  maxWords: number
  /** For `choice`: the values with their words (the archetypes). */
  options: { value: string; label: string }[]
  /** For `list` and `rituals`: how many items; for `synthesis`: how many keywords. */
  itemCount?: number | null
  /** For `rituals`: steps of one ritual. */
  minSteps?: number | null
  maxSteps?: number | null
}
