import { confirmSubscription } from '@/features/contact'
import { tokenRoute } from '../token-route'

export const POST = tokenRoute('/lettre/confirmer', confirmSubscription)
