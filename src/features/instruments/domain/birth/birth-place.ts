import { AppError, type FieldFault } from '@/shared/app-error'

/** Degrees, north and east positive; `timeZone` is an IANA name. */
export type BirthPlace = { latitude: number; longitude: number; timeZone: string }

export function placeFaults({ latitude, longitude, timeZone }: BirthPlace): FieldFault[] {
  return [
    ...(Number.isFinite(latitude) && Math.abs(latitude) <= 90
      ? []
      : [{ field: 'place.latitude', reason: 'OUT_OF_RANGE' }]),
    ...(Number.isFinite(longitude) && Math.abs(longitude) <= 180
      ? []
      : [{ field: 'place.longitude', reason: 'OUT_OF_RANGE' }]),
    ...(isTimeZone(timeZone) ? [] : [{ field: 'place.timeZone', reason: 'ZONE_UNKNOWN' }]),
  ]
}

const known = new Map<string, boolean>()

function isTimeZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  let answer = false
  try {
    // Names only: "+02:00" is no place and has no history.
    answer = /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    answer = false
  }
  if (known.size < 1000) known.set(name, answer)
  return answer
}

export function refuse(faults: FieldFault[]): void {
  if (faults.length === 0) return
  const fields = faults.map(({ field, reason }) => `${field} ${reason}`).join(', ')
  throw new AppError('VALIDATION_FAILED', `A birth cannot be read: ${fields}`, faults)
}
