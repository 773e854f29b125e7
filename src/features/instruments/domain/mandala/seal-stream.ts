import { AppError } from '@/shared/app-error'

/** Choices drawn from a seal: always the same for the same seal and purpose. */
export type Stream = {
  /** In [0, 1). */
  next: () => number
  between: (from: number, to: number) => number
  /** One of the values, which must not be empty. */
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value
  chance: (share: number) => boolean
}

const word = (seal: string, index: number): number => Number.parseInt(seal.slice(index * 8, index * 8 + 8), 16) | 0

/**
 * The stream of a seal (64 hexadecimal digits) for one purpose: sfc32, whose 128-bit state takes in the whole seal and the purpose, so that
 * a new choice in one ring never moves another ring. Throws VALIDATION_FAILED (`seed`) for anything but a seal.
 */
export function sealStream(seal: string, purpose: string): Stream {
  if (!/^[0-9a-f]{64}$/.test(seal))
    throw new AppError('VALIDATION_FAILED', 'seed: 64 lower-case hexadecimal digits', [
      { field: 'seed', reason: 'seal' },
    ])
  let mark = 0x811c9dc5
  for (const letter of purpose) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  let a = word(seal, 0) ^ word(seal, 4)
  let b = word(seal, 1) ^ word(seal, 5)
  let c = word(seal, 2) ^ word(seal, 6)
  let counter = word(seal, 3) ^ word(seal, 7) ^ mark
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let warm = 0; warm < 16; warm += 1) draw()
  return {
    next: draw,
    between: (from, to) => from + (to - from) * draw(),
    pick: (values) => values[Math.floor(draw() * values.length)] ?? values[0],
    chance: (share) => draw() < share,
  }
}
