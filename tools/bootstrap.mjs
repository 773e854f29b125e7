// Runs a TypeScript script of the project on the project's own Node, installing first what is missing:
//   node tools/bootstrap.mjs <script.ts> [arguments]
// Plain JavaScript and nothing but Node's own modules, because it runs before anything is installed, on Node 20 or newer.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(project, 'node_modules')
const stamp = join(modules, '.lumira-install')
const isWindows = process.platform === 'win32'
const major = Number(process.versions.node.split('.')[0])

const giveUp = (sentence) => {
  console.error(`\n✖ ${sentence}`)
  process.exit(1)
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

const lockFingerprint = () => {
  const lock = readFileSync(join(project, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

/** npm leaves a copy of what it installed: when it says the same as the lock file, somebody installed by hand. */
const isInstalledByHand = () => {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readJson(record).packages
  const wanted = Object.entries(readJson(join(project, 'package-lock.json')).packages)
  return wanted.every(
    ([path, one]) => path === '' || one.optional || one.devOptional || installed[path]?.version === one.version,
  )
}

const isInstalled = () => {
  const fingerprint = lockFingerprint()
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === fingerprint
  if (!isInstalledByHand()) return false
  writeFileSync(stamp, fingerprint)
  return true
}

const countPackages = () => {
  if (!existsSync(modules)) return 0
  return readdirSync(modules).reduce((total, name) => {
    if (name.startsWith('.')) return total
    return total + (name.startsWith('@') ? readdirSync(join(modules, name)).length : 1)
  }, 0)
}

/** Runs a command to its end with our terminal, passing on the signals we get. Resolves to its exit code. */
const run = (command, args, env) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: project, env, stdio: 'inherit', shell: isWindows && command === 'npm' })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    // A shell between npm and us may die of a signal without passing it on: then nobody waits for us any more.
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM')
    }, 1000)
    const finish = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(error.message)
      finish(127)
    })
    child.once('exit', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)))
  })

const install = async () => {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.log(
    `▸ Installing the project's packages with npm ci (${existsSync(modules) ? 'they changed' : 'first time'})`,
  )
  const ticker = setInterval(() => console.log(`  … ${seconds()} s, ${countPackages()} packages so far`), 10_000)
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const env = { ...process.env, NODE_ENV: 'development' }
  const code = await (npm?.endsWith('npm-cli.js') ? run(process.execPath, [npm, ...args], env) : run('npm', args, env))
  clearInterval(ticker)
  if (code > 128) process.exit(code)
  if (code !== 0) {
    giveUp(
      `npm ci failed (code ${code}); its own words are above. ` +
        'Check the connection to the package registry and the free disk space, then run the same command again.',
    )
  }
  writeFileSync(stamp, lockFingerprint())
  console.log(`✔ ${countPackages()} packages installed in ${seconds()} s`)
}

const projectNode = () => {
  const own = join(modules, '.bin', isWindows ? 'node.cmd' : 'node')
  if (existsSync(own)) return own
  if (major >= 24) return process.execPath
  return giveUp(
    'The package "node" could not install Node 24: npm seems to be set to skip install scripts ' +
      '(npm config get ignore-scripts). Allow them, remove node_modules and run the same command again.',
  )
}

if (major < 20) giveUp(`Lumira needs Node 20 or newer; this is Node ${process.versions.node}.`)
const [script, ...args] = process.argv.slice(2)
if (!script) giveUp('Usage: node tools/bootstrap.mjs <script.ts> [arguments]')
if (!existsSync(join(project, 'package-lock.json')))
  giveUp('package-lock.json is missing: get the whole project again.')
if (!isInstalled()) await install()

const path = [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter)
const env = { ...process.env, PATH: path, LUMIRA_PARENT_PID: String(process.pid) }
process.exitCode = await run(projectNode(), ['--import', 'tsx', script, ...args], env)
