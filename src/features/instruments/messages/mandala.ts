import { en } from './mandala.en'
import { fr } from './mandala.fr'

export const mandalaMessages = { fr, en }
