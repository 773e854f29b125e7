import config from '@payload-config'
import { getPayload } from 'payload'
import { migrate } from '@/platform/db/migrate'
import { appEnv } from '@/platform/env/app-env'

// `npm run migrate`: safe to run at every start, by several replicas at once.
process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload, appEnv().DATABASE_URI)
process.exit(0)
