import type { QueueRow } from '@/features/readings'
import type { TeamWords } from '../messages'

export type DeskState = keyof TeamWords['queue']['states']
export type StateTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** Where an order stands, in the desk's words rather than its columns'. */
export function deskState({
  status,
  dossier,
  dossierSealedAt,
  reading,
}: Pick<QueueRow, 'status' | 'dossier' | 'dossierSealedAt' | 'reading'>): DeskState {
  if (status === 'completed') return 'delivered'
  if (
    status === 'pending' ||
    status === 'cancelled' ||
    status === 'expired' ||
    status === 'failed' ||
    status === 'refunded'
  )
    return status
  if (!reading) return dossierSealedAt ? 'dossier-sealed' : dossier ? 'dossier-draft' : 'no-dossier'
  if (reading.status === 'sealed') return 'sealed'
  if (reading.status === 'in_review') return 'in-review'
  if (reading.failure) return 'draft-failed'
  const isAnswered =
    reading.draftedAt !== null && (reading.requestedAt === null || reading.draftedAt >= reading.requestedAt)
  if (isAnswered) return 'draft-ready'
  return reading.draftedBy === 'expert' && reading.requestedAt === null ? 'started' : 'draft-requested'
}

const tones: Partial<Record<DeskState, StateTone>> = {
  'draft-ready': 'success',
  'draft-failed': 'danger',
  failed: 'danger',
  'in-review': 'info',
  sealed: 'info',
  delivered: 'success',
  started: 'info',
}

export const toneOf = (state: DeskState): StateTone => tones[state] ?? 'neutral'
