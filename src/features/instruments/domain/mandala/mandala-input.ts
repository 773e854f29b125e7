import type { Locale } from '@/shared/locale'

export const zodiacSigns = [
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
type ZodiacSign = (typeof zodiacSigns)[number]

/** In the order of the zodiac: Aries is fire, Taurus earth, Gemini air, Cancer water, and round again. */
export const zodiacElements = ['fire', 'earth', 'air', 'water'] as const
export type ZodiacElement = (typeof zodiacElements)[number]

export const zodiacModes = ['cardinal', 'fixed', 'mutable'] as const
export type ZodiacMode = (typeof zodiacModes)[number]

/** What the mandala reads of a chart; null is what an unknown birth time leaves unknown. */
export type ChartSignature = {
  sunSign: ZodiacSign
  moonSign: ZodiacSign | null
  ascendantSign: ZodiacSign | null
  /** How many of the planets stand in each element. */
  elements: Record<ZodiacElement, number>
  /** How many aspects of each kind. */
  aspects: Readonly<Record<string, number>>
}

export const mandalaFamilies = ['rosace', 'lotus', 'constellation', 'entrelacs', 'vitrail'] as const
export type MandalaFamily = (typeof mandalaFamilies)[number]
export type MandalaGround = 'night' | 'paper'

export type MandalaInput = {
  /** The dossier's seal: SHA-256 in 64 lower-case hexadecimal digits. */
  seed: string
  chart?: ChartSignature | null
  numbers?: { lifePath: number | null } | null
  family: MandalaFamily
  ground?: MandalaGround
  locale: Locale
}

export const rankOf = (sign: ZodiacSign): number => zodiacSigns.indexOf(sign)
export const elementOf = (sign: ZodiacSign): ZodiacElement => zodiacElements[rankOf(sign) % 4] ?? 'fire'
export const modeOf = (sign: ZodiacSign): ZodiacMode => zodiacModes[rankOf(sign) % 3] ?? 'cardinal'
