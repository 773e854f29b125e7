import { AppError } from '@/shared/app-error'
import { respondError } from '@/platform/http/respond'

/** Payload lets the first comer make an admin (several, in a race). Ours is seeded; this door stays shut. */
export const POST = () => respondError(new AppError('FORBIDDEN', 'the first admin is seeded'))
