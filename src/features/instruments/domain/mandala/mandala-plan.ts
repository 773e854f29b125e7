import {
  elementOf,
  type MandalaFamily,
  type MandalaInput,
  modeOf,
  rankOf,
  type ZodiacElement,
  zodiacElements,
  type ZodiacMode,
  zodiacModes,
} from './mandala-input'
import { sealStream } from './seal-stream'

/** Where a choice comes from; `seal` when neither chart nor numbers are there to decide. */
type Source = 'lifePath' | 'sun' | 'moon' | 'ascendant' | 'elements' | 'aspects' | 'seal'

const centreKinds = ['star', 'blossom', 'vesica', 'eye', 'knot', 'spiral'] as const
type CentreKind = (typeof centreKinds)[number]

const rimKinds = ['scallops', 'rays', 'beads', 'arches'] as const
type RimKind = (typeof rimKinds)[number]

/** All that is decided before a line is drawn: the drawing and its explanation both read it. */
export type MandalaPlan = {
  family: MandalaFamily
  order: number
  /** The number whose multiple the order is: the life path, or the rank of the Sun's sign. */
  orderNumber: number
  orderFrom: Source
  element: ZodiacElement
  elementFrom: Source
  mode: ZodiacMode
  modeFrom: Source
  /** The great rings, 2 to 4. */
  rings: number
  ringsFrom: Source
  aspectCount: number
  centre: CentreKind
  centreFrom: Source
  rim: RimKind
  rimFrom: Source
}

const smallest = 7
const largest = 16

/** The orders a number allows: its multiples from 7 to 16; 22 and 33, too large, give their eleventh part's eleven. */
function ordersOf(number: number): number[] {
  const base = number > largest && number % 11 === 0 ? 11 : number
  const orders: number[] = []
  for (let order = smallest; order <= largest; order += 1) if (order % base === 0) orders.push(order)
  return orders
}

/** More rings for more aspects; thresholds at the thirds of two hundred charts cast with and without their hour. */
function ringsFor(aspects: number, hourKnown: boolean): number {
  const [few, many] = hourKnown ? [18, 22] : [9, 12]
  return aspects < few ? 2 : aspects < many ? 3 : 4
}

/** Reads the chart, the numbers and the seal; pure. Throws VALIDATION_FAILED for a seed that is no seal. */
export function planMandala({ seed, chart, numbers, family }: MandalaInput): MandalaPlan {
  const stream = sealStream(seed, 'plan')
  const drawn = {
    order: stream.next(),
    element: stream.next(),
    mode: stream.next(),
    rings: stream.next(),
    centre: stream.next(),
    rim: stream.next(),
  }
  const of = <Value>(values: readonly Value[], share: number, otherwise: Value): Value =>
    values[Math.floor(share * values.length)] ?? otherwise

  const lifePath = numbers?.lifePath ?? null
  const number = lifePath ?? (chart ? rankOf(chart.sunSign) + 1 : 1)
  const aspectCount = chart ? Object.values(chart.aspects).reduce((sum, count) => sum + count, 0) : 0
  return {
    family,
    order: of(ordersOf(number), drawn.order, 12),
    orderNumber: number,
    orderFrom: lifePath !== null ? 'lifePath' : chart ? 'sun' : 'seal',
    element: chart
      ? dominantElement(chart.elements, elementOf(chart.sunSign))
      : of(zodiacElements, drawn.element, 'air'),
    elementFrom: chart ? 'elements' : 'seal',
    mode: chart ? modeOf(chart.sunSign) : of(zodiacModes, drawn.mode, 'cardinal'),
    modeFrom: chart ? 'sun' : 'seal',
    rings: chart ? ringsFor(aspectCount, chart.ascendantSign !== null) : of([2, 3, 3, 4], drawn.rings, 3),
    ringsFrom: chart ? 'aspects' : 'seal',
    aspectCount,
    centre: chart?.moonSign
      ? (centreKinds[rankOf(chart.moonSign) % centreKinds.length] ?? 'star')
      : of(centreKinds, drawn.centre, 'star'),
    centreFrom: chart?.moonSign ? 'moon' : 'seal',
    rim: chart?.ascendantSign
      ? (rimKinds[rankOf(chart.ascendantSign) % rimKinds.length] ?? 'rays')
      : of(rimKinds, drawn.rim, 'rays'),
    rimFrom: chart?.ascendantSign ? 'ascendant' : 'seal',
  }
}

/** The element with the most planets; among equals the Sun's if it is one of them, else the first of the zodiac. */
function dominantElement(tally: Record<ZodiacElement, number>, sun: ZodiacElement): ZodiacElement {
  const most = Math.max(...zodiacElements.map((element) => tally[element]))
  return tally[sun] === most ? sun : (zodiacElements.find((element) => tally[element] === most) ?? sun)
}
