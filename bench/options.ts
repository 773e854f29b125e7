import { parseArgs } from 'node:util'
import { PlainFailure } from '../tools/up/plain-failure'

export const partNames = ['serving', 'edit', 'weight', 'lighthouse'] as const
export type PartName = (typeof partNames)[number]

export type BenchOptions = {
  parts: PartName[]
  /** A folder with a `server.js` to measure instead of a build of the sources as they are. */
  build: string | undefined
  rounds: number
  isHelp: boolean
}

export const help = `npm run bench [-- --only serving,weight] [-- --rounds 3] [-- --build <folder>]

  --only     ${partNames.join(', ')}: all of them unless said
  --rounds   how often each page and the yardstick take turns (5)
  --build    measure the production build in this folder, instead of building the sources

Results: a table here, test-results/bench.json with everything. Exit code 1 when a bound is broken.`

const isPart = (name: string): name is PartName => partNames.some((known) => known === name)

/** What `npm run bench -- …` asks for. Throws `PlainFailure` for what it does not understand. */
export const readOptions = (args: string[]): BenchOptions => {
  const options = {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    build: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  let values
  try {
    values = parseArgs({ args, options, strict: true }).values
  } catch (error) {
    throw new PlainFailure(error instanceof Error ? error.message : String(error))
  }
  const asked = (values.only ?? []).flatMap((one) => one.split(','))
  const unknown = asked.find((name) => !isPart(name))
  if (unknown !== undefined) throw new PlainFailure(`There is no part "${unknown}"; there are ${partNames.join(', ')}.`)
  const rounds = Number(values.rounds ?? 5)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new PlainFailure(`--rounds is a whole number from 1, not "${values.rounds}".`)
  const parts = asked.length === 0 ? [...partNames] : partNames.filter((name) => asked.includes(name))
  return { parts, rounds, build: values.build, isHelp: values.help === true }
}
