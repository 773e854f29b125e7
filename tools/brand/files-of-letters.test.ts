import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inProject } from '../up/project'
import { filesOfLetters } from './files-of-letters'

it('the files of letters, their style sheet and their names are what `npm run brand` writes', async () => {
  const { files, css, code } = await filesOfLetters()
  const served = readdirSync(inProject('public/fonts')).filter((name) => name.endsWith('.woff2'))
  expect(served.map((name) => `/fonts/${name}`).sort()).toEqual(files.map(({ address }) => address).sort())
  for (const { address, content } of files)
    expect(content.equals(readFileSync(inProject(`public${address}`))), address).toBe(true)
  expect(readFileSync(inProject('src/ui/styles/fonts.css'), 'utf8')).toBe(css)
  expect(readFileSync(inProject('src/ui/font-files.ts'), 'utf8')).toBe(code)
})
