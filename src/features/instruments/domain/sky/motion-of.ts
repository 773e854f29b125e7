import { signedArc } from './angles'
import type { SkyBody } from './bodies'
import { placeAt } from './sky-at'

const hour = 3_600_000

/** Degrees of longitude a day, by central difference over two hours; negative while the body is retrograde. */
export function motionOf(body: SkyBody, at: Date): number {
  const before = placeAt(body, new Date(at.getTime() - hour)).longitude
  const after = placeAt(body, new Date(at.getTime() + hour)).longitude
  return signedArc(before, after) * 12
}
