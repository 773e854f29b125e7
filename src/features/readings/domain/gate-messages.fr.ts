import type { PromiseTopic } from './forbidden-promises'

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** Topic of a forbidden promise: what it is called, and a direction to write instead. */
const promises: Record<PromiseTopic, { name: string; instead: string }> = {
  healing: { name: 'Promesse médicale', instead: '« peut alléger ce qui vous serre »' },
  treatment: { name: 'Conseil sur un traitement', instead: '« parlez-en au médecin qui vous suit »' },
  pregnancy: { name: 'Promesse médicale', instead: '« ce désir a sa place ici, sans échéance »' },
  diagnosis: { name: 'Diagnostic', instead: '« vous décrivez une fatigue ; un professionnel saura l’écouter »' },
  court: { name: 'Certitude juridique', instead: '« voici comment traverser cette attente »' },
  lawyer: { name: 'Conseil juridique', instead: '« un conseil juridique peut vous éclairer sur ce point »' },
  riches: { name: 'Certitude financière', instead: '« votre rapport à l’argent peut s’apaiser »' },
  investment: {
    name: 'Conseil de placement',
    instead: '« prenez le temps d’en parler à quelqu’un dont c’est le métier »',
  },
  job: { name: 'Certitude sur l’emploi', instead: '« voici ce que vous pouvez montrer de vous »' },
  debt: { name: 'Certitude financière', instead: '« un premier pas, petit et chiffré, peut alléger ce poids »' },
  death: { name: 'Formulation alarmante', instead: '« une page se tourne, et vous pouvez être accompagnée »' },
  curse: { name: 'Formulation alarmante', instead: '« une répétition familiale que vous pouvez regarder en face »' },
  danger: { name: 'Formulation alarmante', instead: '« un point où ralentir »' },
  loss: { name: 'Formulation alarmante', instead: '« ce que vous craignez de perdre dit ce qui compte »' },
  betrayal: { name: 'Certitude sur un proche', instead: '« une question à poser de vive voix »' },
  certainty: { name: 'Certitude annoncée', instead: '« une direction possible », et la personne reste juge' },
  remedy: { name: 'Proche d’un conseil de santé', instead: '« prendre soin de votre repos »' },
}

/** What the quality gate says to the expert, in French. */
export const fr = {
  sectionMissing: 'Cette partie est attendue et n’a encore aucun mot.',
  tooShort: (words: number, expected: number) =>
    `Trop court : ${plural(words, 'mot', 'mots')} sur ${expected} attendus.`,
  tooLong: (words: number, expected: number) => `Long : ${plural(words, 'mot', 'mots')} pour ${expected} au plus.`,
  choiceMissing: 'Choisissez l’archétype de cette lecture parmi ceux du modèle.',
  itemCount: (found: number, expected: number) =>
    `${plural(found, 'élément rédigé', 'éléments rédigés')} sur ${expected} attendus.`,
  ritualCount: (found: number, expected: number) =>
    `${plural(found, 'rituel rédigé', 'rituels rédigés')} sur ${expected} attendus.`,
  ritualIncomplete: (number: number) => `Le rituel ${number} attend un nom et une intention.`,
  stepCount: (number: number, found: number, least: number, most: number) =>
    `Le rituel ${number} compte ${plural(found, 'étape', 'étapes')} ; il en faut de ${least} à ${most}.`,
  keywordCount: (found: number, expected: number) =>
    `${plural(found, 'mot-clé', 'mots-clés')} sur ${expected} attendus.`,
  synthesisIncomplete: (missing: ('emotionalState' | 'vigilance' | 'direction')[]) =>
    `Il manque à la synthèse : ${missing.map((name) => ({ emotionalState: 'l’état émotionnel', vigilance: 'le point de vigilance', direction: 'la direction' })[name]).join(', ')}.`,
  promise: (topic: PromiseTopic, excerpt: string) =>
    `${promises[topic].name} : « ${excerpt} ». Préférez une direction : ${promises[topic].instead}.`,
  nearPromise: (topic: PromiseTopic, excerpt: string) =>
    `À relire (${promises[topic].name.toLowerCase()}) : « ${excerpt} ». Une direction serait plus juste : ${promises[topic].instead}.`,
  repeated: (title: string) => `Ce paragraphe se trouve déjà dans « ${title} ».`,
  markup: (excerpt: string) => `« ${excerpt} » s’imprimera tel quel : retirez ce balisage.`,
  mixedAddress: (address: 'tu' | 'vous', excerpt: string) =>
    `« ${excerpt} » : ailleurs, la lecture dit « ${address} ». Gardez la même adresse du début à la fin.`,
}
