import { readdirSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'

// `npm run migrate:create -- name`: Payload ends quietly when it has a question and no terminal, so the file itself is checked.
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: npm run migrate:create -- snake_case_name [--blank]')
process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config, disableOnInit: true })
const before = readdirSync('migrations').length
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: process.argv.includes('--blank') })
if (readdirSync('migrations').length === before)
  throw new Error('No migration was written: nothing changed, or a rename was ambiguous')
process.exit(0)
