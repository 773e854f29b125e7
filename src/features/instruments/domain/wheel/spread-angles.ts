import { normalize } from '../sky/angles'

/**
 * Moves angles on a circle as little as possible so that neighbours stand at least `gap` degrees apart; the order stays, and so do the
 * angles that had room. The circle is cut at its widest empty arc and the rest is the classic pool of adjacent violators.
 *
 * Answers in the order of the input. With more angles than the circle has room for, they stand evenly.
 */
export function spreadAngles(angles: readonly number[], gap: number): number[] {
  const count = angles.length
  if (count < 2) return angles.map(normalize)
  const room = Math.min(gap, 360 / count)
  const order = angles.map((angle, index) => ({ angle: normalize(angle), index })).sort((a, b) => a.angle - b.angle)
  const cut = widestGap(order.map(({ angle }) => angle))
  const line = order.map((_, step) => {
    const { angle, index } = order[(cut + step) % count] ?? { angle: 0, index: 0 }
    return { index, wanted: normalize(angle - (order[cut]?.angle ?? 0)) + (order[cut]?.angle ?? 0) - step * room }
  })
  const settled = pool(line.map(({ wanted }) => wanted))
  // Pushed beyond the cut, the ends could meet behind it: the whole is then drawn together just enough.
  const first = settled[0] ?? 0
  const excess = (settled[count - 1] ?? 0) - first - (360 - count * room)
  const shrink = excess > 0 ? 1 - excess / ((settled[count - 1] ?? 0) - first) : 1
  const answer = new Array<number>(count)
  line.forEach(({ index }, step) => {
    answer[index] = normalize(first + ((settled[step] ?? 0) - first) * shrink + step * room)
  })
  return answer
}

/** The index of the angle that follows the widest empty arc. */
function widestGap(sorted: readonly number[]): number {
  let best = 0
  let widest = -1
  sorted.forEach((angle, index) => {
    const before = sorted[(index + sorted.length - 1) % sorted.length] ?? 0
    const arc = normalize(angle - before)
    if (arc > widest) [widest, best] = [arc, index]
  })
  return best
}

/** The nearest rising sequence (least squares): neighbours that would cross share their mean. */
function pool(wanted: readonly number[]): number[] {
  const blocks: { mean: number; size: number }[] = []
  for (const value of wanted) {
    let block = { mean: value, size: 1 }
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop()
      const size = last.size + block.size
      block = { mean: (last.mean * last.size + block.mean * block.size) / size, size }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean))
}
