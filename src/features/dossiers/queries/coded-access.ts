import { Forbidden } from 'payload'
import { AppError } from '@/shared/app-error'

/** For `catch` after a read in a person's name: a role that sees nothing of a collection gets our FORBIDDEN; the rest goes on as it is. */
export function codedAccess(error: unknown): never {
  if (error instanceof Forbidden) throw new AppError('FORBIDDEN', 'nothing of this for this role', [], { cause: error })
  throw error
}
