import { normalize } from '../sky/angles'
import { signs, zodiacPlace } from '../chart/signs'
import type { BodyPath } from './body-path'
import { crossings } from './crossings'
import type { Ingress, Station } from './forecast-types'
import type { Marks } from './marks'
import { isLight } from './transit-rules'

/** A body's entries into signs. Moving backwards it enters by the end, into the sign before. */
export function ingressesOf(path: BodyPath, { moment }: Marks): Ingress[] {
  return signs.flatMap((opened, index) =>
    crossings(path, index * 30).flatMap(({ time, motion }): Ingress[] => {
      const sign = motion === 'direct' ? opened : (signs[(index + 11) % 12] ?? opened)
      const id = `ingress-${path.body}-${sign}-${utcDay(time)}`
      const when = moment(id, time, isLight(path.body) ? 'light' : 'strong')
      return when ? [{ ...when, kind: 'ingress', planet: path.body, sign, motion }] : []
    }),
  )
}

/** The moments at which a body turns. */
export function stationsOf({ body, knots }: BodyPath, { moment, houseOf }: Marks): Station[] {
  return knots.flatMap((knot, index): Station[] => {
    const after = knots[index + 1]
    if (!knot.isStation || !after) return []
    const turns = after.degrees > knot.degrees ? 'direct' : 'retrograde'
    const when = moment(`station-${body}-${turns}-${utcDay(knot.time)}`, knot.time, 'strong')
    const place = zodiacPlace(normalize(knot.degrees))
    return when ? [{ ...when, kind: 'station', planet: body, turns, place, house: houseOf(place.longitude) }] : []
  })
}

/** In an id: the same in every zone. */
export const utcDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
