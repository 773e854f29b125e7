import 'server-only'
export { messages as dossierMessages } from './messages'
export { dossierOfLine } from './queries/dossier-of-line'
