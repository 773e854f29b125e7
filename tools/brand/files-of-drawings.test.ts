import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../up/project'
import { filesOfDrawings } from './files-of-drawings'

describe('the drawings that pages use as files', () => {
  const { files, names } = filesOfDrawings()

  it('are those that the code draws: `npm run brand` writes them', () => {
    const kept = readdirSync(inProject('public/brand')).map((name) => `/brand/${name}`)
    expect(kept.toSorted()).toEqual([...files.keys()].toSorted())
    for (const [address, content] of files) expect(readFileSync(inProject(`public${address}`), 'utf8')).toBe(content)
    expect(readFileSync(inProject('src/ui/brand/drawn-files.ts'), 'utf8')).toBe(names)
  })
})
