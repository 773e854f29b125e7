import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { filesOfDrawings } from './brand/files-of-drawings'
import { filesOfLetters } from './brand/files-of-letters'
import { inProject } from './up/project'

// `npm run brand`: the drawings and the letters that pages use as files, and their names. Run after changing how one is drawn, or a font package.
const emptied = (folder: string): void => {
  rmSync(inProject(folder), { recursive: true, force: true })
  mkdirSync(inProject(folder), { recursive: true })
}

const drawings = filesOfDrawings()
emptied('public/brand')
for (const { address, content } of drawings.files) writeFileSync(inProject(`public${address}`), content)
writeFileSync(inProject('src/ui/brand/drawings.ts'), drawings.code)

const letters = await filesOfLetters()
emptied('public/fonts')
for (const { address, content } of letters.files) writeFileSync(inProject(`public${address}`), content)
for (const name of ['inter', 'playfair-display', 'source-serif-4'])
  copyFileSync(inProject(`node_modules/@fontsource/${name}/LICENSE`), inProject(`public/fonts/OFL-${name}.txt`))
writeFileSync(inProject('src/ui/styles/fonts.css'), letters.css)
writeFileSync(inProject('src/ui/font-files.ts'), letters.code)
