import { englishPromises } from './forbidden-promises.en'
import { frenchPromises } from './forbidden-promises.fr'

/** What a forbidden promise is about; each has its words and its gentler wording in the gate's messages. */
export type PromiseTopic =
  | 'healing'
  | 'treatment'
  | 'pregnancy'
  | 'diagnosis'
  | 'court'
  | 'lawyer'
  | 'riches'
  | 'investment'
  | 'job'
  | 'debt'
  | 'death'
  | 'curse'
  | 'danger'
  | 'loss'
  | 'betrayal'
  | 'certainty'
  | 'remedy'

export type PromiseRule = {
  topic: PromiseTopic
  level: 'blocked' | 'warning'
  /** Run on folded text (`foldText`): no accents, lower case, straight apostrophes. Gaps are bounded, so matching stays linear. */
  pattern: RegExp
  /** The rule is itself a negation (« vous n’avez plus besoin de médecin »): a « ne » before it excuses nothing. */
  isNegative?: true
}

/** Both languages always: a draft may slip from one into the other. */
export const forbiddenPromises: readonly PromiseRule[] = [...frenchPromises, ...englishPromises]
