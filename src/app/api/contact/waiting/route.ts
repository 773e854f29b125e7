import { joinWaitingList } from '@/features/contact'
import { formRoute } from '../form-route'

/** `email`, `offer` (a slug), `locale?`. The same answer whether the address was there or not. */
export const POST = formRoute('waiting', joinWaitingList)
