import { en } from './gate-messages.en'
import { fr } from './gate-messages.fr'

export const gateMessages = { fr, en }
export type GateWords = typeof fr
