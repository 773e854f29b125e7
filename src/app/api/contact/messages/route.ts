import { sendMessage } from '@/features/contact'
import { formRoute } from '../form-route'

/** `name`, `email`, `subject`, `body`, `locale?`, and the marks of the form (`stamp`, `website`). */
export const POST = formRoute('message', sendMessage)
