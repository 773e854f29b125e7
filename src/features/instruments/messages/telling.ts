import { en } from './telling.en'
import { fr } from './telling.fr'

export const tellingMessages = { fr, en }
