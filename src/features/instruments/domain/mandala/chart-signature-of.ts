import type { NatalChart } from '../chart/natal-chart-types'
import type { ChartSignature } from './mandala-input'

/** What the mandala reads of a natal chart; null when even the Sun's sign is open (it changes sign during a day of unknown hour). */
export function chartSignatureOf(
  chart: Pick<NatalChart, 'bodies' | 'angles' | 'balance' | 'aspects'>,
): ChartSignature | null {
  const signOf = (name: 'sun' | 'moon') => {
    const place = chart.bodies.find(({ body }) => body === name)
    return !place || (place.range && place.range.signs.length > 1) ? null : place.sign
  }
  const sunSign = signOf('sun')
  if (!sunSign) return null
  const aspects: Record<string, number> = {}
  for (const { type } of chart.aspects) aspects[type] = (aspects[type] ?? 0) + 1
  return {
    sunSign,
    moonSign: signOf('moon'),
    ascendantSign: chart.angles?.ascendant.sign ?? null,
    elements: chart.balance.elements,
    aspects,
  }
}
