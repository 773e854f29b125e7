export { saveIntakeForm } from './commands/save-intake-form'
export { saveProduct, type ProductInput, type ProductWords } from './commands/save-product'
export { saveReadingTemplate } from './commands/save-reading-template'
export { isOnSale, type Availability } from './domain/availability'
export type { FrozenLine, LineInstruments } from './domain/frozen-line'
export {
  type Answer,
  type Answers,
  type AreaState,
  type IntakeForm,
  type IntakeQuestion,
  type IntakeStep,
  type Place,
  type QuestionKind,
} from './domain/intake-form'
export type { ExtraView, OfferView } from './domain/offer-view'
export type { ReadingTemplate, SectionKind, TemplateSection } from './domain/reading-template'
export { shippedIntakeForm } from './domain/shipped-intake-form'
export { readingDepths, shippedReadingTemplate, type ReadingDepth } from './domain/shipped-reading-template'
export { freezeLines } from './queries/freeze-lines'
export { getOffer, getOfferById, listOffers } from './queries/list-offers'
