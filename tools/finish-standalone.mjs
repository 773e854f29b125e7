// The last step of `npm run build`: Next's standalone folder lacks the static files, and may carry a copy of .env that nobody should ship.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const standalone = join(project, '.next/standalone')
if (!existsSync(join(standalone, 'server.js'))) {
  console.error('There is no .next/standalone/server.js: run "next build" first.')
  process.exit(1)
}

const copy = (from, to) => {
  if (!existsSync(join(project, from))) return
  rmSync(join(standalone, to), { recursive: true, force: true })
  cpSync(join(project, from), join(standalone, to), { recursive: true })
}
copy('public', 'public')
copy('.next/static', '.next/static')

for (const name of readdirSync(standalone)) if (name.startsWith('.env')) rmSync(join(standalone, name))
