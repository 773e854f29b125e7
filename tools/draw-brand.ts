import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfDrawings } from './brand/files-of-drawings'
import { inProject } from './up/project'

// `npm run brand`: the drawings that pages use as files, and their names. Run after changing how one is drawn.
const { files, names } = filesOfDrawings()
rmSync(inProject('public/brand'), { recursive: true, force: true })
mkdirSync(inProject('public/brand'), { recursive: true })
for (const [address, content] of files) writeFileSync(join(inProject('public'), address), content)
writeFileSync(inProject('src/ui/brand/drawn-files.ts'), names)
