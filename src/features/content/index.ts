export { readSettings } from './queries/read-settings'
export { legalPageOf, type LegalPage } from './domain/legal-page-of'
