/* The door for client components: the screens. Nothing here reaches the database or the list of places. */
export { DossierScreen } from './components/dossier-screen'
export { NoScript } from './components/no-script'
export { SealedDossier } from './components/sealed-dossier'
