import { defineSlice } from '@/platform/slice/define-slice'
import { clients } from './collections/clients'
import { clientSessions } from './collections/client-sessions'
import { clientLinks } from './collections/client-links'
import { consents } from './collections/consents'

export const clientsPlugin = defineSlice({ collections: [clients, clientSessions, clientLinks, consents] })
