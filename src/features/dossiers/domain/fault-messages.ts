import { type Locale, inLocale } from '@/shared/locale'
import { faultMessagesEn } from './fault-messages.en'
import { faultMessagesFr } from './fault-messages.fr'

export type AnswerFaultReason = keyof typeof faultMessagesFr

const messages = { fr: faultMessagesFr, en: faultMessagesEn }

const isReason = (reason: string): reason is AnswerFaultReason => Object.hasOwn(faultMessagesFr, reason)

/** The sentence a person reads for a fault's reason; a reason of another slice gives the sentence of a required answer. */
export const faultSentence = (reason: string, locale: Locale): string =>
  inLocale(messages, locale)[isReason(reason) ? reason : 'REQUIRED']
