import { askForNewsletter } from '@/features/contact'
import { formRoute } from '../form-route'

/** `email`, `locale?`. The same answer for every address. */
export const POST = formRoute('newsletter', askForNewsletter)
