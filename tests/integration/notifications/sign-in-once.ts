import { requestSignInLink } from '@/features/clients'
import { aClient, emailsOf, runSignIn, runTask } from '../clients/rows'
import { testPayload } from '../payload'

// One person asks for a link and gets it, in a process of its own (plain Node, as the worker), so that all it logs can be read by `logs.test.ts`.
const payload = await testPayload()
const client = await aClient(payload, { firstName: 'Zéphyrine' })
await requestSignInLink(payload, { email: client.email, locale: 'fr', networkAddress: '192.0.2.99' })
await runSignIn(payload, client)
for (const { id } of await emailsOf(payload, client.id)) await runTask(payload, 'send-email', { emailId: id })
payload.logger.info({ email: client.email, data: { token: 'Zéphyrine' } }, 'sent')
process.stderr.write(`address=${client.email}\n`)
process.exit(0)
