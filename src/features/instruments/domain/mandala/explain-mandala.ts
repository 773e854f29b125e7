import { inLocale } from '@/shared/locale'
import { mandalaMessages } from '../../messages/mandala'
import type { MandalaInput } from './mandala-input'
import { planMandala } from './mandala-plan'

/** What a mandala says of its own drawing: a title and whole sentences, in the reader's language. */
export type MandalaExplanation = { title: string; sentences: string[] }

/**
 * Tells where every choice of the drawing comes from: symbols, never certainties. The same sentences are its description on the screen, its
 * panel in the desk and its caption in the PDF. Throws VALIDATION_FAILED for a seed that is no seal.
 */
export function explainMandala(input: MandalaInput): MandalaExplanation {
  const plan = planMandala(input)
  const t = inLocale(mandalaMessages, input.locale)
  const chart = input.chart ?? null
  const sun = chart ? t.signs[chart.sunSign] : ''
  const element = t.elements[plan.element]
  const metal = t.metals[plan.mode](input.ground ?? 'night')
  const sentences = [
    t.families[plan.family].sentence,
    plan.orderFrom === 'lifePath'
      ? t.orderFromLifePath(plan.order, plan.orderNumber)
      : plan.orderFrom === 'sun'
        ? t.orderFromSun(plan.order, plan.orderNumber, sun)
        : t.orderFromSeal(plan.order),
    plan.elementFrom === 'elements' ? t.tintFromElements(element) : t.tintFromSeal(element),
    chart ? t.metalFromSun(metal, sun, t.modes[plan.mode]) : t.metalFromSeal(metal),
    plan.ringsFrom === 'aspects' ? t.ringsFromAspects(plan.rings, plan.aspectCount) : t.ringsFromSeal(plan.rings),
    chart?.moonSign
      ? t.centreFromMoon(t.centres[plan.centre], t.signs[chart.moonSign])
      : t.centreFromSeal(t.centres[plan.centre]),
    chart?.ascendantSign
      ? t.rimFromAscendant(t.rims[plan.rim], t.signs[chart.ascendantSign])
      : t.rimFromSeal(t.rims[plan.rim]),
    ...(chart ? [t.zodiac(chart.moonSign !== null, chart.ascendantSign !== null)] : []),
    t.cord,
    t.caution,
  ]
  return { title: t.title(t.families[plan.family].name), sentences }
}
