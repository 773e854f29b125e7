import { leaveNewsletter } from '@/features/contact'
import { tokenRoute } from '../token-route'

/** Also what mail programs POST `List-Unsubscribe=One-Click` to, without cookies or origin (RFC 8058). */
export const POST = tokenRoute('/lettre/quitter', leaveNewsletter)
