import { parseArgs } from 'node:util'
import { PlainFailure } from '../up/plain-failure'

const stageNames = ['lint', 'types', 'unit', 'integration', 'e2e'] as const
export type StageName = (typeof stageNames)[number]

const isStageName = (name: string): name is StageName => stageNames.some((known) => known === name)

/** The stages to run, in their order: all of them, or those of `--only unit,e2e`. The other arguments go to the stage's own tool. */
export const readStages = (args: string[]): { stages: StageName[]; rest: string[] } => {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const asked = (values.only ?? []).flatMap((one) => String(one).split(','))
  const unknown = asked.find((name) => !isStageName(name))
  if (unknown !== undefined)
    throw new PlainFailure(`There is no stage "${unknown}"; there are ${stageNames.join(', ')}.`)
  const stages = asked.length === 0 ? [...stageNames] : stageNames.filter((name) => asked.includes(name))
  const options = tokens.flatMap((token) =>
    token.kind === 'option' && token.name !== 'only' ? [token.rawName + (token.value ? `=${token.value}` : '')] : [],
  )
  const rest = [...positionals, ...options]
  if (rest.length > 0 && stages.length !== 1) {
    throw new PlainFailure(`"${rest.join(' ')}" goes to one stage: say which with --only (${stageNames.join(', ')}).`)
  }
  return { stages, rest }
}
