import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../up/project'
import { filesOfDrawings } from './files-of-drawings'

describe('the files of drawings that pages use', () => {
  const { files, code } = filesOfDrawings()

  it('are the ones that the code draws: `npm run brand` writes them', () => {
    const served = readdirSync(inProject('public/brand')).map((name) => `/brand/${name}`)
    expect(served.sort()).toEqual(files.map(({ address }) => address).sort())
    for (const { address, content } of files) expect(readFileSync(inProject(`public${address}`), 'utf8')).toBe(content)
    expect(readFileSync(inProject('src/ui/brand/drawings.ts'), 'utf8')).toBe(code)
  })

  it('have no two groups of one name', () => {
    for (const { content } of files) {
      const names = [...content.matchAll(/<g id="([^"]+)"/g)].map(([, name]) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
