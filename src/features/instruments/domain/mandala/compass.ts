import { around, at, moveTo, type Point, polar, rounded } from './geometry'
import { cosineOf, sineOf } from './turn'

const arc = (radius: number, end: Point): string => `A${rounded(radius)} ${rounded(radius)} 0 0 1 ${at(end)}`

/** The six-petalled figure that a compass draws without changing its opening. */
export const hexafoil = (middle: Point, radius: number, turn: number): string =>
  Array.from({ length: 6 }, (_, index) => {
    const way = polar(radius, turn + index / 6)
    const end = { x: middle.x + way.x - 1000, y: middle.y + way.y - 1000 }
    return `${moveTo(middle)}${arc(radius, end)}${arc(radius, middle)}`
  }).join('')

/** A wreath of equal circles, their centres on one ring. */
export type Wreath = { count: number; middle: number; radius: number; shift: number }

/** Half of the height of the lens that a circle of the wreath shares with the one `apart` places further; 0 when they do not meet. */
export function lensHeight({ count, middle, radius }: Wreath, apart: number): number {
  const half = middle * sineOf((0.5 * apart) / count)
  return half >= radius ? 0 : Math.sqrt(radius * radius - half * half)
}

/** The lenses (vesicae) that each circle shares with the one `apart` places further, each a closed figure. */
export function lenses(wreath: Wreath, apart: number): string {
  const { count, middle, radius, shift } = wreath
  const height = lensHeight(wreath, apart)
  if (height === 0) return ''
  const foot = middle * cosineOf((0.5 * apart) / count)
  return around(count, shift + apart / 2, (turn) => {
    const low = polar(foot - height, turn)
    return `${moveTo(low)}${arc(radius, polar(foot + height, turn))}${arc(radius, low)}Z`
  })
}
