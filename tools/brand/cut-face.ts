import subsetFont from 'subset-font'
import { ranges, type Face } from './faces'

/** What shaping needs, and figures of one width. */
const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum']

/** A variable file with the letters, weights and features of a face, and nothing else: about half of it. */
export function cutFace(file: Buffer, { letters, weight }: Face): Promise<Buffer> {
  const [min = 400, max = 700] = weight.split(' ').map(Number)
  // Its types do not know `keepFeatures` yet, and refuse it where they see it written.
  const options = { targetFormat: 'woff2', keepFeatures: features, variationAxes: { wght: { min, max } } } as const
  return subsetFont(file, lettersOf(ranges[letters]), options)
}

function lettersOf(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
}
