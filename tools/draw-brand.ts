import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileOfDrawings } from './brand/file-of-drawings'
import { inProject } from './up/project'

// `npm run brand`: the drawings that pages use as a file, and its name. Run after changing how one is drawn.
const { address, content, code } = fileOfDrawings()
rmSync(inProject('public/brand'), { recursive: true, force: true })
mkdirSync(inProject('public/brand'), { recursive: true })
writeFileSync(inProject(`public${address}`), content)
writeFileSync(inProject('src/ui/brand/drawings.ts'), code)
