import { normalize } from '../sky/angles'

export const signs = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
] as const
export type Sign = (typeof signs)[number]

export const elements = ['fire', 'earth', 'air', 'water'] as const
export type Element = (typeof elements)[number]

export const modalities = ['cardinal', 'fixed', 'mutable'] as const
export type Modality = (typeof modalities)[number]

/** A longitude as people read it: whole degrees and whole minutes within its sign, never rounded up into the next one. */
export type ZodiacPlace = { longitude: number; sign: Sign; degree: number; minute: number }

export function zodiacPlace(longitude: number): ZodiacPlace {
  // A millionth of a degree, so that the same chart is the same text everywhere.
  const exact = normalize(Math.round(longitude * 1e6) / 1e6)
  const index = Math.floor(exact / 30)
  const minutes = Math.floor((exact - index * 30) * 60 + 1e-7)
  return { longitude: exact, sign: signOf(exact), degree: Math.floor(minutes / 60), minute: minutes % 60 }
}

export const signOf = (longitude: number): Sign => signs[Math.floor(normalize(longitude) / 30)] ?? 'aries'
export const elementOf = (sign: Sign): Element => elements[signs.indexOf(sign) % 4] ?? 'fire'
export const modalityOf = (sign: Sign): Modality => modalities[signs.indexOf(sign) % 3] ?? 'cardinal'
