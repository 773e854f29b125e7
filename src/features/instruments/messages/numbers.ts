import { en } from './numbers.en'
import { fr } from './numbers.fr'

export const numbersMessages = { fr, en }
