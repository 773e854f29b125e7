import type { fr } from './fr'

export const en: typeof fr = {
  created: 'Order created, waiting for payment.',
  dossierSealed: (due: string) => `Dossier sealed. Reading promised for ${due}.`,
  expertAssigned: 'An expert took the order.',
  attentionEnded: 'The point to check is settled.',
}
