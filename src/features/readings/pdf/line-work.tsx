import { Circle, Defs, G, LinearGradient, Path, RadialGradient, Rect, Stop, Svg } from '@react-pdf/renderer'
import { colors, page } from './theme'

/** A small deterministic generator (mulberry32), so that one seal always draws the same sky. */
function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => Math.imul(sum, 31) + character.charCodeAt(0), 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const petal = (radius: number, length: number, width: number) =>
  `M 0 ${-radius} C ${width} ${-radius - length * 0.35} ${width} ${-radius - length * 0.7} 0 ${-radius - length} C ${-width} ${-radius - length * 0.7} ${-width} ${-radius - length * 0.35} 0 ${-radius}`

/** Rings of petals, thin as hair; its count of petals comes from the seal. */
export function Mandala({
  seed,
  scale,
  color,
  opacity,
}: {
  seed: string
  scale: number
  color: string
  opacity: number
}) {
  const random = randomFrom(seed)
  const rings = [26, 58, 96, 138].map((radius, index) => ({
    radius,
    count: 8 + index * 4 + 2 * Math.floor(random() * 3),
    length: 20 + random() * 12,
    width: 6 + random() * 7,
    turn: random() * 45,
  }))
  return (
    <G transform={`scale(${scale})`} opacity={opacity}>
      <Circle cx="0" cy="0" r="12" stroke={color} strokeWidth={0.6 / scale} fill="none" />
      <Circle cx="0" cy="0" r="2" fill={color} />
      {rings.map(({ radius, count, length, width, turn }) => (
        <G key={radius}>
          <Circle cx="0" cy="0" r={radius} stroke={color} strokeWidth={0.35 / scale} fill="none" opacity={0.6} />
          {Array.from({ length: count }, (_, index) => (
            <G key={index} transform={`rotate(${turn + (index * 360) / count})`}>
              <Path d={petal(radius, length, width)} stroke={color} strokeWidth={0.5 / scale} fill="none" />
            </G>
          ))}
        </G>
      ))}
    </G>
  )
}

/** The cover's night: stars, one golden horizon, a fine mandala behind it. */
export function NightSky({ seed }: { seed: string }) {
  const { width } = page
  // A hair less than the page: an equal height would push the drawing to a second one.
  const height = page.height - 0.5
  const random = randomFrom(`${seed}stars`)
  const horizon = height * 0.76
  const arc = `M 0 ${horizon + 34} Q ${width / 2} ${horizon - 34} ${width} ${horizon + 34}`
  return (
    <Svg
      style={{ position: 'absolute', top: 0, left: 0 }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Defs>
        <LinearGradient id="night" x1="0.5" y1="0" x2="0.5" y2="1">
          <Stop offset="0" stopColor={colors.night} />
          <Stop offset="0.62" stopColor={colors.nightSoft} />
          <Stop offset="1" stopColor={colors.dusk} />
        </LinearGradient>
        <RadialGradient id="dawn" cx="0.5" cy="0.5" r="0.5">
          <Stop offset="0" stopColor={colors.goldLight} stopOpacity={0.75} />
          <Stop offset="0.35" stopColor={colors.gold} stopOpacity={0.28} />
          <Stop offset="1" stopColor={colors.gold} stopOpacity={0} />
        </RadialGradient>
      </Defs>
      <Rect x="0" y="0" width={width} height={horizon + 60} fill="url(#night)" />
      {Array.from({ length: 120 }, (_, index) => {
        const glow = random()
        return (
          <Circle
            key={index}
            cx={random() * width}
            cy={random() * horizon * 0.96}
            r={0.25 + glow * glow * 0.75}
            fill={glow > 0.86 ? colors.goldLight : colors.mist}
            opacity={0.25 + random() * 0.55}
          />
        )
      })}
      <G transform={`translate(${width / 2}, ${horizon})`}>
        <Mandala seed={seed} scale={1} color={colors.goldLight} opacity={0.2} />
      </G>
      <G transform={`translate(${width / 2}, ${horizon}) scale(1, 0.34)`}>
        <Circle cx="0" cy="0" r="230" fill="url(#dawn)" />
      </G>
      <Path d={`${arc} L ${width} ${height} L 0 ${height} Z`} fill={colors.night} />
      <Path d={arc} stroke={colors.gold} strokeWidth={0.9} fill="none" />
    </Svg>
  )
}

/** A small mandala that stands alone, as ornament or emblem. */
export function Emblem({ seed, size }: { seed: string; size: number }) {
  return (
    <Svg width={size} height={size} viewBox="-170 -170 340 340">
      <Mandala seed={seed} scale={0.95} color={colors.goldDeep} opacity={1} />
    </Svg>
  )
}
