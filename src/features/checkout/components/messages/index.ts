import { en } from './en'
import { fr } from './fr'

export const screenMessages = { fr, en }
