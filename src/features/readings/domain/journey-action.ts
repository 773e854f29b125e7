import type { ClientStage } from './client-stage'

type Facts = { stage: ClientStage; lineId: string; readingId: string | null }

export type JourneyAction = { href: string; words: 'prepare' | 'resume' | 'review' | 'read'; isMain: boolean }

/** The one action of a stage; none when the order is closed. */
export function journeyAction({ stage, lineId, readingId }: Facts): JourneyAction | null {
  const dossier = `/sanctuaire/dossier/${lineId}`
  if (stage === 'closed') return null
  if (stage === 'ready') return { href: `/sanctuaire/lectures/${readingId}`, words: 'read', isMain: true }
  if (stage === 'to-prepare') return { href: dossier, words: 'prepare', isMain: true }
  if (stage === 'draft-saved') return { href: dossier, words: 'resume', isMain: true }
  return { href: dossier, words: 'review', isMain: false }
}
