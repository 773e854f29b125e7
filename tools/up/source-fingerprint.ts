import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. */
const sources = [
  'src',
  'public',
  'migrations',
  'payload.config.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'tools/finish-standalone.mjs',
]

const filesUnder = (root: string, path: string): string[] => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}

/** A name for the state of everything the build reads: it changes when, and only when, one of those files does. */
export const sourceFingerprint = (root: string): string => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((path) => filesUnder(root, path))) {
    if (/\.test\.tsx?$/.test(file)) continue
    const content = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex')
    hash.update(`${file}\0${content}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
