import type { MandalaExplanation } from '../domain/mandala/explain-mandala'

/** What the mandala says of its own lines, as prose for a reading, in the language in which it was explained. */
export const tellMandala = ({ sentences }: MandalaExplanation): string => {
  const [caution = '', ...rest] = sentences.toReversed()
  return [rest.toReversed().join(' '), caution].join('\n\n')
}
