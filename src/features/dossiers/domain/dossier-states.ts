import { AppError } from '@/shared/app-error'

export const dossierStates = ['draft', 'sealed'] as const
export type DossierState = (typeof dossierStates)[number]

/** The one transition table of dossiers: a seal is for ever. */
export const dossierTransitions: Record<DossierState, readonly DossierState[]> = { draft: ['sealed'], sealed: [] }

/** Throws `DOSSIER_SEALED` for any move of a sealed dossier, `WRONG_STATE` for any other that the table does not hold. */
export function assertDossierTransition(from: DossierState, to: DossierState): void {
  if (dossierTransitions[from].includes(to)) return
  throw new AppError(from === 'sealed' ? 'DOSSIER_SEALED' : 'WRONG_STATE', `dossier: ${from} → ${to} is not allowed`)
}
