export { CountPages } from './components/count-pages'
export { MeasureConsent } from './components/measure-consent'
