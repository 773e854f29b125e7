import type { Mark, MarkPath } from '../domain/forecast/event-mark'

type ForecastMarkProps = { mark: Mark; /** Height in pixels. */ size: number; className?: string }

const tones: Record<MarkPath['tone'], string> = { ink: 'text-text', gold: 'text-accent', quiet: 'text-quiet' }

/** A mark of the calendar in the page's own colours. Decorative: the words beside it say the same. */
export function ForecastMark({ mark: { width, height, paths }, size, className }: ForecastMarkProps) {
  return (
    <svg
      width={(width * size) / height}
      height={size}
      viewBox={`0 ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      {paths.map(({ d, x, as, tone }, index) => (
        <path
          key={index}
          d={d}
          transform={`translate(${x} 0)`}
          className={as === 'face' ? 'text-accent-mark' : tones[tone]}
          fill={as === 'face' ? 'currentColor' : 'none'}
          stroke={as === 'line' ? 'currentColor' : 'none'}
          strokeWidth={1.4}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  )
}
