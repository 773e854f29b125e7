import type { NatalChart } from '../domain/chart/natal-chart-types'
import type { Forecast } from '../domain/forecast/forecast-types'
import type { MandalaExplanation } from '../domain/mandala/explain-mandala'
import type { MandalaFamily, MandalaInput } from '../domain/mandala/mandala-input'
import type { PersonNumbers } from '../domain/numbers/person-numbers'

/** What was sold: whether the client has the chart, the family of their mandala, the months of their forecast (0: none). */
export type HeldInstruments = { chart: boolean; mandalaFamily: MandalaFamily | null; forecastMonths: number }

/** A mandala as data: what draws it, and what it says of itself. */
export type PersonalMandala = { family: MandalaFamily; input: MandalaInput; explanation: MandalaExplanation }

/** Everything an expert reads from one birth. Plain JSON, the same for the same sealed dossier; null is what the dossier does not allow or nobody bought. */
export type Instruments = {
  held: HeldInstruments
  chart: NatalChart | null
  numbers: PersonNumbers | null
  mandala: PersonalMandala | null
  forecast: Forecast | null
}
