// Completes package-lock.json after a change of dependencies: node tools/lockfile/complete-lockfile.mjs [folder] [--check]
// A registry mirror may lack the packages of other systems, and npm then leaves them out of the lock file; `npm ci` elsewhere
// fails on them ("Missing: … from lock file"). This adds an entry for each, and takes out addresses of registries, which npm
// does not need and which would tie the project to one of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '.'
const file = join(folder, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const otherNames = { fsevents: 'darwin', linuxmusl: 'linux', windows: 'win32' }
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 ppc64le riscv64 s390x wasm32 x64'.split(' ')

/** What the name of a platform package says of itself: `@next/swc-linux-x64-musl` → linux, x64. */
const platformOf = (name) => {
  const words = name.split(/[/@\-_.]/)
  const system = words.map((word) => otherNames[word] ?? word).find((word) => systems.includes(word))
  const processor = words.find((word) => processors.includes(word))
  const library = words.find((word) => /^(musl|gnu|glibc)/.test(word))
  return {
    ...(library && system === 'linux' ? { libc: [library.startsWith('musl') ? 'musl' : 'glibc'] } : {}),
    ...(processor ? { cpu: [processor] } : {}),
    ...(system ? { os: [system] } : {}),
  }
}

const isExact = (range) => /^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(range)
const lowest = (range) => range.match(/\d+\.\d+\.\d+(?:-[\w.-]+)?/)?.[0]

/** npm looks for a dependency beside the package, then in every folder above. */
const isFoundFrom = (path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (lock.packages[place]) return lock.packages[place].version
    if (at === '') return undefined
  }
}

let added = 0
let removed = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = isExact(range) ? range : lowest(range)
    const found = isFoundFrom(path, name)
    if (found !== undefined && (found === version || !isExact(range))) continue
    if (version === undefined) throw new Error(`${path} wants ${name} ${range}: no version can be read from that.`)
    const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`
    const own = { version, ...platformOf(name), optional: true }
    lock.packages[place] = entry.dev ? { ...own, dev: true } : own
    added += 1
  }
}
for (const entry of Object.values(lock.packages)) {
  if (!entry.resolved?.startsWith('http')) continue
  delete entry.resolved
  removed += 1
}

const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(inOrder)
console.log(`${file}: ${added} platform packages added, ${removed} registry addresses removed.`)
if (process.argv.includes('--check')) process.exitCode = added + removed > 0 ? 1 : 0
else writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
