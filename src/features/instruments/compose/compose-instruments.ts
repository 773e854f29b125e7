import { isAppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import { birthMoment } from '../domain/birth/birth-moment'
import type { BirthPlace } from '../domain/birth/birth-place'
import { natalChart } from '../domain/chart/natal-chart'
import type { NatalChart } from '../domain/chart/natal-chart-types'
import { forecast } from '../domain/forecast/forecast'
import type { Forecast } from '../domain/forecast/forecast-types'
import { chartSignatureOf } from '../domain/mandala/chart-signature-of'
import { explainMandala } from '../domain/mandala/explain-mandala'
import type { MandalaFamily, MandalaInput } from '../domain/mandala/mandala-input'
import { personNumbers, type PersonNumbers } from '../domain/numbers/person-numbers'
import type { HeldInstruments, Instruments, PersonalMandala } from './instruments'

/** What a dossier says of a person. `date` is YYYY-MM-DD, `time` HH:MM or null when nobody knows it; what was not asked is null. */
export type InstrumentSources = {
  date: string | null
  time: string | null
  place: BirthPlace | null
  name: string
  /** The dossier's seal, from which the mandala draws. */
  seal: string
  /** The day of the seal in `timeZone`, YYYY-MM-DD: the forecast begins on it, and its year is that of the personal year. */
  sealedOn: string
  /** IANA name: the days of the forecast begin and end there. */
  timeZone: string
  held: HeldInstruments
  locale: Locale
}

/** All the instruments of a person; pure. What the sources lack or what cannot be read as a birth is absent: never an error, never a guess. */
export function composeInstruments(sources: InstrumentSources): Instruments {
  const chart = chartOf(sources)
  const numbers = numbersOf(sources)
  const { held } = sources
  const mandala = held.mandalaFamily && mandalaOf(held.mandalaFamily, chart, numbers, sources)
  // Through JSON, so that what is sealed is what was hashed.
  return JSON.parse(
    JSON.stringify({ held, chart, numbers, mandala, forecast: chart && forecastOf(chart, sources) }),
  ) as Instruments
}

function chartOf({ date, time, place }: InstrumentSources): NatalChart | null {
  if (date === null || place === null) return null
  return whenReadable(() => natalChart({ moment: birthMoment({ date, time, place }), place }))
}

function numbersOf({ date, name, sealedOn }: InstrumentSources): PersonNumbers | null {
  if (date === null) return null
  return whenReadable(() => personNumbers({ date, name, year: Number(sealedOn.slice(0, 4)) }))
}

function forecastOf(chart: NatalChart, { sealedOn, timeZone, held }: InstrumentSources): Forecast | null {
  const { forecastMonths: months } = held
  if (months !== 6 && months !== 12) return null
  return whenReadable(() => forecast({ chart, from: sealedOn, months, timeZone }))
}

function mandalaOf(
  family: MandalaFamily,
  chart: NatalChart | null,
  numbers: PersonNumbers | null,
  { seal, locale }: InstrumentSources,
): PersonalMandala {
  const input: MandalaInput = {
    seed: seal,
    chart: chart && chartSignatureOf(chart),
    numbers: numbers && { lifePath: numbers.lifePath },
    family,
    ground: 'night',
    locale,
  }
  return { family, input, explanation: explainMandala(input) }
}

/** A birth that the calendar does not know, or outside 1900 to 2100, gives nothing. */
function whenReadable<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (isAppError(error) && error.code === 'VALIDATION_FAILED') return null
    throw error
  }
}
