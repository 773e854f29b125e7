import type { Instruments } from '@/features/instruments'

/** What a client was given of the instruments, frozen with the words: a later change of the code changes nothing of it. */
export type SealedInstruments = {
  /** The birth in one line of words. */
  birth: string | null
  chart: Instruments['chart']
  numbers: Instruments['numbers']
  mandala: Instruments['mandala']
  forecast: Instruments['forecast']
}

/** The part of the instruments that the client bought; null when it is nothing. */
export function sealedInstruments({
  birth,
  held,
  chart,
  numbers,
  mandala,
  forecast,
}: Instruments & { birth: string | null }): SealedInstruments | null {
  const given = { chart: held.chart ? chart : null, mandala, forecast }
  if (Object.values(given).every((one) => one === null)) return null
  return { birth, numbers, ...given }
}
