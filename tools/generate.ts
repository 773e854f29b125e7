import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

// `npm run generate`: the types of the collections, and the desk's import map. Run after changing either.
const sanitized = await config
await generateTypes(sanitized)
await generateImportMap(sanitized)
process.exit(0)
