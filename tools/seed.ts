import config from '@payload-config'
import { getPayload } from 'payload'
import { createAutomationKey } from '@/features/automation'
import { seedCatalogue } from '../tests/factories/catalogue'
import { seedDemo } from '../tests/factories/demo'
import { seedSiteContent } from '../tests/factories/site-content'
import { seedSettings } from '../tests/factories/settings'
import { seedTeam } from '../tests/factories/team'

// `npm run seed`: what a new house and its demo need. What is there already is kept as people left it.
const payload = await getPayload({ config })
await seedTeam(payload)
await seedSettings(payload)
await seedCatalogue(payload)
await seedSiteContent(payload)
if (process.env.AUTOMATION_TWIN_KEY)
  await createAutomationKey(payload, {
    name: 'Automation twin',
    scopes: ['orders:read', 'dossiers:read', 'photos:read', 'instruments:read', 'readings:draft', 'readings:fail'],
    days: 365,
    token: process.env.AUTOMATION_TWIN_KEY,
  })
if (process.env.SEED_DEMO !== 'false') await seedDemo(payload)
process.exit(0)
