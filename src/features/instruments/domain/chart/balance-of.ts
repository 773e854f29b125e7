import { planets } from '../sky/bodies'
import type { BodyPlace, NatalChart } from './natal-chart-types'
import { type Element, elementOf, type Modality, modalityOf } from './signs'

/** How many of the ten bodies stand in each element and modality; who may stand in two signs is left out. */
export function balanceOf(placed: readonly BodyPlace[]): NatalChart['balance'] {
  const elements: Record<Element, number> = { fire: 0, earth: 0, air: 0, water: 0 }
  const modalities: Record<Modality, number> = { cardinal: 0, fixed: 0, mutable: 0 }
  for (const { body, sign, range } of placed) {
    if (!planets.includes(body) || (range && range.signs.length > 1)) continue
    elements[elementOf(sign)] += 1
    modalities[modalityOf(sign)] += 1
  }
  return { elements, modalities }
}
