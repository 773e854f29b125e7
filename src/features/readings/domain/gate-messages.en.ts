import type { PromiseTopic } from './forbidden-promises'
import type { fr } from './gate-messages.fr'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const promises: Record<PromiseTopic, { name: string; instead: string }> = {
  healing: { name: 'Medical promise', instead: '“may ease what weighs on you”' },
  treatment: { name: 'Advice about a treatment', instead: '“speak to the doctor who follows you”' },
  pregnancy: { name: 'Medical promise', instead: '“this wish has its place here, with no deadline”' },
  diagnosis: { name: 'Diagnosis', instead: '“you describe a tiredness; a professional can hear it”' },
  court: { name: 'Legal certainty', instead: '“here is a way through this waiting”' },
  lawyer: { name: 'Legal advice', instead: '“legal counsel can answer you on this point”' },
  riches: { name: 'Financial certainty', instead: '“your relation to money may grow calmer”' },
  investment: { name: 'Investment advice', instead: '“take the time to ask someone whose profession it is”' },
  job: { name: 'Certainty about a job', instead: '“here is what you can show of yourself”' },
  debt: { name: 'Financial certainty', instead: '“a first small step, in figures, may ease this weight”' },
  death: { name: 'Alarming wording', instead: '“a page is turning, and you need not be alone”' },
  curse: { name: 'Alarming wording', instead: '“a family pattern that you can look in the face”' },
  danger: { name: 'Alarming wording', instead: '“a place to slow down”' },
  loss: { name: 'Alarming wording', instead: '“what you fear to lose says what matters”' },
  betrayal: { name: 'Certainty about someone close', instead: '“a question to ask aloud”' },
  certainty: { name: 'Announced certainty', instead: '“a possible direction”, and the person remains the judge' },
  remedy: { name: 'Close to health advice', instead: '“taking care of your rest”' },
}

/** What the quality gate says to the expert, in English. */
export const en: typeof fr = {
  sectionMissing: 'This part is expected and has no word yet.',
  tooShort: (words, expected) => `Too short: ${plural(words, 'word', 'words')} of the ${expected} expected.`,
  tooLong: (words, expected) => `Long: ${plural(words, 'word', 'words')} for ${expected} at most.`,
  choiceMissing: 'Choose the archetype of this reading among those of the template.',
  itemCount: (found, expected) => `${plural(found, 'item', 'items')} written of the ${expected} expected.`,
  ritualCount: (found, expected) => `${plural(found, 'ritual', 'rituals')} written of the ${expected} expected.`,
  ritualIncomplete: (number) => `Ritual ${number} needs a name and an intention.`,
  stepCount: (number, found, least, most) =>
    `Ritual ${number} has ${plural(found, 'step', 'steps')}; it needs ${least} to ${most}.`,
  keywordCount: (found, expected) => `${plural(found, 'keyword', 'keywords')} of the ${expected} expected.`,
  synthesisIncomplete: (missing) =>
    `The summary lacks: ${missing.map((name) => ({ emotionalState: 'the emotional state', vigilance: 'the point of vigilance', direction: 'the direction' })[name]).join(', ')}.`,
  promise: (topic, excerpt) => `${promises[topic].name}: “${excerpt}”. Prefer a direction: ${promises[topic].instead}.`,
  nearPromise: (topic, excerpt) =>
    `Read again (${promises[topic].name.toLowerCase()}): “${excerpt}”. A direction would be fairer: ${promises[topic].instead}.`,
  repeated: (title) => `This paragraph is already in “${title}”.`,
  markup: (excerpt) => `“${excerpt}” will print as it is: remove this markup.`,
  mixedAddress: (address, excerpt) =>
    `“${excerpt}”: elsewhere the reading says “${address}”. Keep the same address from beginning to end.`,
}
