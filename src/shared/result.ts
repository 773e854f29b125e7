import type { ErrorCode, FieldFault } from './app-error'

/** What a server action answers: a page cannot forget the failure. `message` is already in the reader's language. */
export type ActionResult<Value extends object = object> =
  ({ ok: true } & Value) | { ok: false; code: ErrorCode | 'UNEXPECTED'; message: string; faults?: FieldFault[] }
