import { en } from './en'
import { fr } from './fr'

export const messages = { fr, en }
