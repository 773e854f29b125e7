/** Milliseconds: far under the minute that is shown. */
const tolerance = 250

/**
 * Where a function of time crosses zero between two instants of opposite signs (regula falsi with the Illinois weight, halved now and
 * then so that it always ends). Null when the signs are the same.
 */
export function findRoot(value: (time: number) => number, from: number, to: number): number | null {
  let [left, right] = [from, to]
  let [atLeft, atRight] = [value(left), value(right)]
  if (atLeft === 0) return left
  if (atRight === 0) return right
  if (atLeft > 0 === atRight > 0) return null
  let lastSide = 0
  for (let round = 0; round < 60 && right - left > tolerance; round++) {
    const secant = (left * atRight - right * atLeft) / (atRight - atLeft)
    const middle = round % 8 === 7 ? (left + right) / 2 : secant
    const here = value(middle)
    if (here === 0) return middle
    if (here > 0 === atLeft > 0) {
      const moved = Math.abs(middle - left)
      ;[left, atLeft] = [middle, here]
      if (lastSide === -1) atRight /= 2
      lastSide = -1
      if (moved < tolerance && round > 1) return middle
    } else {
      const moved = Math.abs(right - middle)
      ;[right, atRight] = [middle, here]
      if (lastSide === 1) atLeft /= 2
      lastSide = 1
      if (moved < tolerance && round > 1) return middle
    }
  }
  return (left + right) / 2
}
