/* The door for client components: the screens, and the pure rules of a draft. Nothing here reaches the database or the list of places. */
export { DossierScreen } from './components/dossier-screen'
export { NoScript } from './components/no-script'
export { SealedDossier } from './components/sealed-dossier'
export { dossierProgress } from './domain/dossier-progress'
export { missingAnswers } from './domain/missing-answers'
