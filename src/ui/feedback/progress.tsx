import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'

type ProgressProps = {
  label: string
  /** Counts from 1; leave out while nobody knows how long it takes. */
  current?: number
  total?: number
  /** step: « Étape 1 sur 5 · Repères »; share: « 42 % · Envoi de la photo ». */
  unit?: 'step' | 'share'
  locale?: Locale
  className?: string
}

/** Words over a thin bar: steps, a share of the whole, or a wait without measure. */
export function Progress({
  label,
  current,
  total = 100,
  unit = 'step',
  locale = defaultLocale,
  className,
}: ProgressProps) {
  const t = inLocale(messages, locale)
  const share = current === undefined ? undefined : Math.min(1, Math.max(0, current / total))
  const measure =
    current === undefined || share === undefined
      ? undefined
      : unit === 'step'
        ? t.step(current, total)
        : share.toLocaleString(locale, { style: 'percent' })
  const words = measure ? `${measure} · ${label}` : label
  return (
    <div className={classNames('lu-progress', className)}>
      <p className="lu-eyebrow">{words}</p>
      <div
        className="lu-progress-bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={current}
        aria-valuetext={measure && words}
        aria-label={label}
      >
        <span
          className={share === undefined ? 'lu-progress-waiting' : undefined}
          style={share === undefined ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
    </div>
  )
}
