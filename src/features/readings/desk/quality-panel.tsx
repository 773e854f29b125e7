'use client'

import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Icon } from '@/ui'
import type { JudgedPoint, Judgement } from '../commands/judge-content'
import { messages } from './messages'

type Props = {
  gate: Judgement
  template: ReadingTemplate
  /** Absent when the words may not be changed: then points are only shown. */
  onAcknowledge?: (keys: string[]) => void
  onGo: (point: JudgedPoint) => void
  locale: Locale
}

/** What the gate says: the verdict in words, then each point with a way to it. */
export function QualityPanel({ gate, template, onAcknowledge, onGo, locale }: Props) {
  const t = inLocale(messages, locale).quality
  const titles = new Map(template.sections.map(({ key, title }) => [key, title]))
  const verdict = verdictOf(gate, t)
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title" className="workshop-title">
        {t.title}
      </h2>
      <p role="status" className="quality-verdict" data-tone={verdict.tone}>
        {verdict.text}
      </p>
      <ul className="mt-3 grid gap-2.5">
        {gate.points.map((point, index) => (
          <li
            key={`${point.key}:${index}`}
            className="quality-point"
            data-level={point.isAcknowledged ? 'acknowledged' : point.level}
          >
            <button
              type="button"
              className="quality-point-go"
              aria-label={t.go(titles.get(point.sectionKey) ?? point.sectionKey)}
              onClick={() => onGo(point)}
            >
              <span className="quality-point-title">
                {headOf(point, t)}{' '}
                <span className="font-normal text-quiet">· {titles.get(point.sectionKey) ?? point.sectionKey}</span>
              </span>
            </button>
            <p>{bodyOf(point)}</p>
            {point.isAcknowledged && (
              <p className="mt-1 flex items-center gap-1.5 text-step-small text-success">
                <Icon name="check" size={14} />
                {t.acknowledged}
              </p>
            )}
            {onAcknowledge && point.level === 'warning' && !point.isAcknowledged && (
              <Button
                variant="quiet"
                size="small"
                className="quality-point-keep"
                onClick={() => onAcknowledge([point.key])}
              >
                {t.acknowledge}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

// « Trop court : 96 mots sur 180 attendus. » reads as a title and its sentence; a message without such a head is a sentence alone.
const headed = /^([^:«“.]{3,40}?)\s*:\s+(.+)$/su
const headOf = ({ message, code }: JudgedPoint, t: Words): string => headed.exec(message)?.[1] ?? t.codes[code]
const bodyOf = ({ message }: JudgedPoint): string => headed.exec(message)?.[2] ?? message

type Words = (typeof messages)['fr']['quality']

/** The verdict counts what still stands between the words and their seal. */
export function verdictOf(
  { points, canSeal }: Judgement,
  t: Words,
): { tone: 'danger' | 'warning' | 'success'; text: string } {
  const blocked = points.filter(({ level }) => level === 'blocked').length
  if (blocked > 0) return { tone: 'danger', text: t.blocked(blocked) }
  if (canSeal) return { tone: 'success', text: points.length > 0 ? t.confirmed : t.pass }
  return { tone: 'warning', text: t.warning(points.filter(({ isAcknowledged }) => !isAcknowledged).length) }
}
