/** What a chart places, in the order in which it is read. */
export const bodies = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'meanNode',
  'trueNode',
] as const
export type SkyBody = (typeof bodies)[number]

/** The ten that are bodies and not points: they are counted in the balance and make aspects. */
export const planets = bodies.slice(0, 10) as readonly SkyBody[]

export const isNode = (body: SkyBody): boolean => body === 'meanNode' || body === 'trueNode'
