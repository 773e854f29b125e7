import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Lifeline } from './lifeline'
import { PlainFailure } from './plain-failure'
import { dataFolder, inProject, project } from './project'
import { runToEnd } from './run-to-end'
import { sourceFingerprint } from './source-fingerprint'
import { step } from './step'

const buildsFolder = join(dataFolder, 'builds')
const keptBuilds = 3

const forgetOldBuilds = (): void => {
  const age = (name: string): number => statSync(join(buildsFolder, name)).mtimeMs
  const newestFirst = readdirSync(buildsFolder).sort((a, b) => age(b) - age(a))
  for (const name of newestFirst.slice(keptBuilds)) rmSync(join(buildsFolder, name), { recursive: true, force: true })
}

/** A server keeps reading its files: it gets a copy of its own, that the next build does not change under its feet. */
const setAside = (folder: string): void => {
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(buildsFolder, { recursive: true })
  cpSync(inProject('.next/standalone'), unfinished, { recursive: true, verbatimSymlinks: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}

/**
 * The folder of a production build of the sources as they are, with its `server.js`; builds only when no such build is there. No
 * variable of any deployment goes into it, so that every stack on this machine can serve the same one.
 */
export const buildSite = async (lifeline: Lifeline): Promise<string> => {
  const folder = join(buildsFolder, sourceFingerprint(project))
  if (existsSync(join(folder, 'server.js'))) {
    await step('Production build: unchanged since the last one', () => Promise.resolve())
    utimesSync(folder, new Date(), new Date())
    return folder
  }
  const run = (what: string, name: string, args: string[]): Promise<void> =>
    runToEnd({ what, args, env: {}, logFile: join(dataFolder, 'logs', `${name}.log`), lifeline })
  await step('Production build (about a minute)', async () => {
    await run('The production build', 'build', [inProject('node_modules/next/dist/bin/next'), 'build'])
    await run('The end of the build', 'build-end', [inProject('tools/finish-standalone.mjs')])
    if (!existsSync(inProject('.next/standalone/server.js'))) {
      throw new PlainFailure('The build left no .next/standalone/server.js.')
    }
    setAside(folder)
    forgetOldBuilds()
  })
  return folder
}
