import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../up/project'
import { fileOfDrawings } from './file-of-drawings'

describe('the file of drawings that pages use', () => {
  const { address, content, code } = fileOfDrawings()

  it('is the one that the code draws: `npm run brand` writes it', () => {
    expect(readdirSync(inProject('public/brand')).map((name) => `/brand/${name}`)).toEqual([address])
    expect(readFileSync(inProject(`public${address}`), 'utf8')).toBe(content)
    expect(readFileSync(inProject('src/ui/brand/drawings.ts'), 'utf8')).toBe(code)
  })

  it('has no two groups of one name', () => {
    const names = [...content.matchAll(/<g id="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
