export const suspicions = [
  'HIDDEN_FIELD',
  'FORGED_STAMP',
  'TOO_FAST',
  'NO_STAMP',
  'MANY_LINKS',
  'LINK_IN_NAME',
  'REPEATED',
] as const
export type Suspicion = (typeof suspicions)[number]

type Signs = {
  name: string
  subject: string
  body: string
  /** What stood in the field that no person sees. */
  hidden: string
  /** From `ageOfStamp`. */
  age: number | 'none' | 'forged'
  /** Whether somebody else sent the same text lately. */
  isRepeated: boolean
}

/** Faster than anybody writes a name, an address, a subject and a message. */
const fastestMs = 3_000
const weights: Record<Suspicion, number> = {
  HIDDEN_FIELD: 10,
  FORGED_STAMP: 10,
  TOO_FAST: 10,
  REPEATED: 10,
  LINK_IN_NAME: 10,
  MANY_LINKS: 6,
  // Alone it says nothing: a browser without JavaScript has none.
  NO_STAMP: 4,
}
const asideFrom = 10

/**
 * Whether a message is put aside, and why. Nothing is ever refused or thrown away here: who is wrongly suspected is read a little later, by a
 * person. Two links are a normal message; three or more weigh, and put it aside with one more sign; six do so alone.
 */
export function judgeMessage({ name, subject, body, hidden, age, isRepeated }: Signs): {
  isAside: boolean
  reasons: Suspicion[]
} {
  const links = countLinks(`${subject}\n${body}`)
  const found: Record<Suspicion, boolean> = {
    HIDDEN_FIELD: hidden.trim() !== '',
    FORGED_STAMP: age === 'forged',
    TOO_FAST: typeof age === 'number' && age < fastestMs,
    NO_STAMP: age === 'none',
    MANY_LINKS: links > 2,
    LINK_IN_NAME: countLinks(name) > 0,
    REPEATED: isRepeated,
  }
  const reasons = suspicions.filter((one) => found[one])
  const weight = reasons.reduce((sum, one) => sum + weights[one], links > 5 ? asideFrom : 0)
  return { isAside: weight >= asideFrom, reasons }
}

const countLinks = (text: string): number => text.match(/https?:\/\/|www\.|\[url|<a\s/gi)?.length ?? 0
