import { seededRandom } from '../seeded-random'
import { mandalaLines } from './mandala-lines'

/** The night's inks for pictures that no stylesheet reaches; the same as in `styles/tokens.css`. */
export const nightInks = { ground: '#060b1a', text: '#f2f5ff', quiet: '#cdd7f0', gold: '#efd197' }

type Size = { width: number; height: number }

/**
 * A wide night as a standalone SVG: stars, a fine mandala, the golden horizon; for what is shared outside the site. The same seed draws the same
 * night.
 */
export function nightPicture(seed: string, { width, height }: Size): string {
  const { rings, petals, dots } = mandalaLines(seed, 18)
  const middle = width / 2
  const [side, top] = [height * 0.9, height * 0.74]
  const horizon = `M-40 ${side} Q${middle} ${2 * top - side} ${width + 40} ${side}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>
<radialGradient id="dawn" cx="50%" cy="100%" r="72%"><stop offset="0" stop-color="#e2b96d" stop-opacity=".6"/><stop offset=".3" stop-color="#80756f" stop-opacity=".34"/>
<stop offset=".65" stop-color="#1d2f62" stop-opacity=".42"/><stop offset="1" stop-color="#060b1a" stop-opacity="0"/></radialGradient></defs>
<rect width="${width}" height="${height}" fill="${nightInks.ground}"/><rect y="${height * 0.1}" width="${width}" height="${height * 0.9}" fill="url(#dawn)"/>
${starDots(seed, width, top)}<g transform="translate(${middle} ${top}) scale(${(height / 1100).toFixed(3)})" fill="none" stroke="${nightInks.gold}" stroke-width="1.6">
<path d="${rings}" opacity=".12"/><path d="${petals}" opacity=".24"/><path d="${dots}" fill="${nightInks.gold}" stroke="none" opacity=".5"/></g>
<path d="${horizon} V${height + 4} H-40 Z" fill="${nightInks.ground}"/><path d="${horizon}" fill="none" stroke="#f6e3bd" stroke-width="2"/></svg>`
}

function starDots(seed: string, width: number, depth: number): string {
  const random = seededRandom(`${seed}-sky`)
  const dot = () => {
    const [x, y, radius, light] = [random() * width, random() * depth, 0.5 + random() * 1.1, 0.25 + random() * 0.55]
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(2)}" fill="${nightInks.quiet}" opacity="${light.toFixed(2)}"/>`
  }
  return Array.from({ length: 90 }, dot).join('')
}
