import { inLocale, type Locale } from '@/shared/locale'
import { aspectDashes, wheelPalettes } from '../domain/wheel/wheel-palette'
import { chartMessages } from '../messages/chart'
import { groundInk } from './ground-inks'

type WheelLegendProps = { hasTime: boolean; palette: keyof typeof wheelPalettes; locale: Locale }

/** What the lines of a wheel mean, in a size that can be read beside it. */
export function WheelLegend({ hasTime, palette, locale }: WheelLegendProps) {
  const t = inLocale(chartMessages, locale)
  const lines = (['opposition', 'trine', 'square', 'sextile', 'quincunx'] as const).map((type) => ({
    type,
    ink: groundInk(palette, wheelPalettes[palette].aspects[type]),
    dash: aspectDashes[type].join(' '),
  }))
  return (
    <div className="mt-4 grid gap-2 text-step-small text-quiet">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {lines.map(({ type, ink, dash }) => (
          <li key={type} className="flex items-center gap-2">
            <svg width="28" height="4" viewBox="0 0 28 4" aria-hidden="true">
              <path
                d="M1 2h26"
                fill="none"
                stroke={ink}
                strokeWidth="1.5"
                strokeDasharray={dash || undefined}
                strokeLinecap={type === 'quincunx' ? 'round' : 'butt'}
              />
            </svg>
            {t.aspects[type]}
          </li>
        ))}
      </ul>
      {!hasTime && <p>{t.noTimeMark}</p>}
    </div>
  )
}
