/**
 * A failure that the next calls meet.
 * - `effect: 'none'`: the call does nothing. `'applied'`: the call takes effect, and only its answer is lost.
 * - `mode: 'status'` answers `status`; `'timeout'` never answers; `'reset'` cuts the connection.
 */
export interface Fault {
  remaining: number
  mode: 'status' | 'timeout' | 'reset'
  status: number
  effect: 'none' | 'applied'
  /** Only calls whose address starts with this, such as `/v1/payment_intents`; empty for all. */
  path: string
}

/** Takes the fault that this call meets off the list, if there is one. */
export function takeFault(faults: Fault[], path: string): Fault | undefined {
  const fault = faults.find((one) => path.startsWith(one.path))
  if (!fault) return undefined
  fault.remaining -= 1
  if (fault.remaining <= 0) faults.splice(faults.indexOf(fault), 1)
  return fault
}
