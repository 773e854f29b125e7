import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'

type ProgressProps = { current: number; total: number; label: string; locale?: Locale; className?: string }

/** « Étape 1 sur 5 · Repères » over a thin bar. `current` counts from 1. */
export function Progress({ current, total, label, locale = defaultLocale, className }: ProgressProps) {
  const words = `${inLocale(messages, locale).step(current, total)} · ${label}`
  return (
    <div className={classNames('lu-progress', className)}>
      <p className="lu-eyebrow">{words}</p>
      <div
        className="lu-progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={current}
        aria-valuetext={words}
        aria-label={label}
      >
        <span style={{ inlineSize: `${Math.min(100, Math.max(0, (current / total) * 100))}%` }} />
      </div>
    </div>
  )
}
