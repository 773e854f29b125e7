import type { TransitStrip } from '../domain/forecast/transit-strip'

/** A transit along the months: a soft band while it is near, a dot where it is exact. Decorative: the sentences give the dates. */
export function ForecastStrip({ strip }: { strip: TransitStrip }) {
  const [width, height] = [400, 14]
  const at = (share: number) => Math.round((6 + share * (width - 12)) * 100) / 100
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" aria-hidden="true" focusable="false">
      <path d={`M${at(0)} 7H${at(1)}`} stroke="currentColor" strokeWidth={0.8} className="text-line" />
      {strip.months.map((share, index) => (
        <path key={index} d={`M${at(share)} 4.5V9.5`} stroke="currentColor" strokeWidth={0.8} className="text-line" />
      ))}
      {strip.spans.map(({ from, to }, index) => (
        <path
          key={index}
          d={`M${at(from)} 7H${at(to)}`}
          stroke="currentColor"
          strokeWidth={5}
          strokeLinecap="round"
          className="text-accent-mark"
        />
      ))}
      {strip.passes.map((share, index) => (
        <circle key={index} cx={at(share)} cy={7} r={3.4} fill="currentColor" className="text-accent" />
      ))}
    </svg>
  )
}
