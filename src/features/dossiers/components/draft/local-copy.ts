import type { Answers } from '@/features/catalog'
import type { Inputs } from '../../domain/question-input'

/** What is on this device and not yet with us: the inputs that changed since `revision`, and the answers they were typed over. */
export type LocalCopy = { revision: number; inputs: Inputs; base: Answers }

export type LocalCopies = { read: () => LocalCopy | null; write: (copy: LocalCopy) => void; clear: () => void }

const isCopy = (value: unknown): value is LocalCopy =>
  typeof value === 'object' &&
  value !== null &&
  'revision' in value &&
  typeof value.revision === 'number' &&
  'inputs' in value &&
  typeof value.inputs === 'object' &&
  value.inputs !== null &&
  'base' in value &&
  typeof value.base === 'object' &&
  value.base !== null

/** The copies of one dossier. A browser that refuses storage (private mode, full) loses only this safety net. */
export function localCopies(dossierId: string, storage: () => Storage = () => window.localStorage): LocalCopies {
  const key = `lumira:dossier:${dossierId}`
  const tolerant = <Value>(work: () => Value): Value | null => {
    try {
      return work()
    } catch {
      return null
    }
  }
  return {
    read: () =>
      tolerant(() => {
        const value: unknown = JSON.parse(storage().getItem(key) ?? 'null')
        return isCopy(value) ? value : null
      }),
    write: (copy) => void tolerant(() => storage().setItem(key, JSON.stringify(copy))),
    clear: () => void tolerant(() => storage().removeItem(key)),
  }
}
