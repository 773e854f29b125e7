import { type Locale, inLocale } from '@/shared/locale'
import type { IntakeForm } from './intake-form'
import { shippedIntakeFormEn } from './shipped-intake-form.en'
import { shippedIntakeFormFr } from './shipped-intake-form.fr'

/** The intake form that the first catalogue is seeded with; editors may change every word of their copy. */
export const shippedIntakeForm = (locale: Locale): IntakeForm =>
  inLocale({ fr: shippedIntakeFormFr, en: shippedIntakeFormEn }, locale)
