import type { ReadingTemplate } from '@/features/catalog'
import { tellLights, type Instruments } from '@/features/instruments'
import type { DossierSnapshot } from '@/features/dossiers/domain/seal-snapshot'
import type { ReadingContent } from '@/features/readings/domain/reading-content'
import { sampleReadingContent } from '../../tests/factories/reading-content'

/**
 * A whole French reading for this template, which opens with the client's own words, as the shipped guidance asks, and tells where Sun and Moon stood when
 * the offer holds the chart.
 */
export function composeDraft(
  template: ReadingTemplate,
  snapshot: DossierSnapshot,
  seed: number,
  instruments: Pick<Instruments, 'held' | 'chart'> | null = null,
): ReadingContent {
  const content = sampleReadingContent(template, seed)
  const opening = template.sections.find(({ kind }) => kind === 'prose')
  const words = opening && content[opening.key]
  if (!opening || words?.kind !== 'prose') return content
  const quote = ownWords(snapshot)
  const lights = instruments?.held.chart && instruments.chart ? tellLights(instruments.chart, 'fr') : ''
  const text = [quote && `Vous nous avez confié ceci\u00a0: «\u00a0${quote}\u00a0».`, words.text, lights]
    .filter(Boolean)
    .join('\n\n')
  return { ...content, [opening.key]: { ...words, text } }
}

/** The intention, or else the first thing the client wrote at length, as one line without the marks of our prose. */
function ownWords({ answers }: DossierSnapshot): string {
  const written = answers.filter(({ kind }) => kind === 'long-text' || kind === 'text')
  const chosen = written.find(({ key }) => key === 'intention') ?? written.find(({ kind }) => kind === 'long-text')
  if (typeof chosen?.answer !== 'string') return ''
  const line = chosen.answer.replaceAll(/[\s*«»“”<>]+/gu, ' ').trim()
  return line.length <= 160
    ? line
    : `${line
        .slice(0, 160)
        .toWellFormed()
        .replace(/\s+\S*$/u, '')}…`
}
