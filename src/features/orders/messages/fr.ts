export const fr = {
  created: 'Commande créée, en attente de paiement.',
  dossierSealed: (due: string) => `Dossier scellé. Lecture promise pour le ${due}.`,
  expertAssigned: 'Un expert a pris la commande.',
  attentionEnded: 'Le point à vérifier est réglé.',
}
