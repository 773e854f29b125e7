import { readdirSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'

// `npm run migrate:create -- name`: Payload ends the process quietly when nothing changed or when it has a question and no terminal, so the file
// itself is checked on the way out.
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Usage: npm run migrate:create -- snake_case_name [--blank]')
process.env.PAYLOAD_MIGRATING = 'true'
const before = readdirSync('migrations').length
process.on('exit', () => {
  if (readdirSync('migrations').length > before) return
  console.error('No migration was written: nothing changed, or a rename was ambiguous.')
  process.exitCode = 1
})
const isBlank = process.argv.includes('--blank')
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: isBlank, skipEmpty: !isBlank })
process.exit()
