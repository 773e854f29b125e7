import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFingerprint } from './source-fingerprint'

let root: string
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lumira-sources-'))
  mkdirSync(join(root, 'src/app'), { recursive: true })
  write('src/app/page.tsx', 'export default 1')
  write('package.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('sourceFingerprint', () => {
  it('changes with any source, and with nothing else', () => {
    const before = sourceFingerprint(root)
    write('src/app/page.test.tsx', 'a test')
    write('README.md', 'words')
    expect(sourceFingerprint(root)).toBe(before)
    write('src/app/page.tsx', 'export default 2')
    expect(sourceFingerprint(root)).not.toBe(before)
    write('src/app/page.tsx', 'export default 1')
    expect(sourceFingerprint(root)).toBe(before)
    write('src/app/more.ts', '')
    expect(sourceFingerprint(root)).not.toBe(before)
  })
})
