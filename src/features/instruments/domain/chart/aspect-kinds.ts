/**
 * The aspects that are looked for: their angle, and the orb within which they hold, in degrees; wider when the Sun or the Moon takes
 * part. One table for the whole house; schools differ, so it is shown beside every chart.
 */
export const aspectKinds = {
  conjunction: { angle: 0, orb: 7, luminaryOrb: 9 },
  opposition: { angle: 180, orb: 7, luminaryOrb: 9 },
  trine: { angle: 120, orb: 6, luminaryOrb: 8 },
  square: { angle: 90, orb: 6, luminaryOrb: 8 },
  sextile: { angle: 60, orb: 4, luminaryOrb: 5 },
  quincunx: { angle: 150, orb: 2, luminaryOrb: 3 },
} as const

export type AspectType = keyof typeof aspectKinds
export const aspectTypes = Object.keys(aspectKinds) as AspectType[]
