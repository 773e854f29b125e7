import type { ReadingTemplate } from '@/features/catalog'
import { sha256 } from '@/shared/hash'
import type { Locale } from '@/shared/locale'
import type { GatePoint, GateVerdict } from '../domain/gate-report'
import { runQualityGate } from '../domain/quality-gate'
import type { ReadingContent } from '../domain/reading-content'

/** A point with the key by which an expert acknowledges it. */
export type JudgedPoint = GatePoint & { key: string; isAcknowledged: boolean }

/** `canSeal`: nothing is blocked and every warning has been acknowledged. */
export type Judgement = { verdict: GateVerdict; points: JudgedPoint[]; canSeal: boolean }

/**
 * The gate's report on a content, with what the expert has already acknowledged. An acknowledgement belongs to the exact wording it was given
 * for: when the words at fault change, the warning is new.
 */
export function judgeContent(
  content: ReadingContent,
  template: ReadingTemplate,
  locale: Locale,
  acknowledged: string[],
): Judgement {
  const { verdict, points } = runQualityGate(content, template, locale)
  const judged = points.map((point) => {
    const key = pointKey(point)
    return { ...point, key, isAcknowledged: point.level === 'warning' && acknowledged.includes(key) }
  })
  return {
    verdict,
    points: judged,
    canSeal: verdict !== 'BLOCKED' && judged.every(({ isAcknowledged }) => isAcknowledged),
  }
}

const pointKey = ({ code, sectionKey, field = '', excerpt = '' }: GatePoint): string =>
  [code, sectionKey, field, sha256(excerpt).slice(0, 12)].join(':')

/** The acknowledgements that still answer a warning. */
export const stillAcknowledged = ({ points }: Judgement): string[] => [
  ...new Set(points.filter(({ isAcknowledged }) => isAcknowledged).map(({ key }) => key)),
]
