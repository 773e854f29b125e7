import { defineSlice } from '@/platform/slice/define-slice'
import { clients } from './collections/clients'
import { clientSessions } from './collections/client-sessions'
import { clientLinks } from './collections/client-links'
import { consents } from './collections/consents'
import { forgetOldLinks } from './tasks/forget-old-links'
import { prepareSignIn } from './tasks/prepare-sign-in'

export const clientsPlugin = defineSlice({
  collections: [clients, clientSessions, clientLinks, consents],
  tasks: [prepareSignIn, forgetOldLinks],
  crons: [{ task: 'forget-old-links', match: '41 3 * * *' }],
})
