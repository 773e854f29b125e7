import { freePort } from '../tools/database'
import { seededStack } from '../tools/test/seeded-stack'
import type { Lifeline } from '../tools/up/lifeline'
import type { Stack } from '../tools/up/stack'
import { step } from '../tools/up/step'
import { untilQuiet } from './until-quiet'

export type Replicas = { stack: Stack; addresses: string[]; databaseUri: string }

const named = (uri: string, application: string): string => {
  const address = new URL(uri)
  address.searchParams.set('application_name', application)
  return address.href
}

/** One house as in production: a database, a worker in a process of its own, two web processes. Resolves when its jobs are done. */
export const startReplicas = async (lifeline: Lifeline, build: string): Promise<Replicas> => {
  const stack = await seededStack(lifeline)
  const databaseUri = stack.environment.DATABASE_URI ?? ''
  await stack.startWorker({ DATABASE_URI: named(databaseUri, 'lumira-worker') })
  const first = stack.environment.BASE_URL ?? ''
  const port = String(await freePort())
  await stack.startSite(build, { WORKER: 'separate' })
  await stack.startSite(build, { WORKER: 'separate', PORT: port }, 'replica 2')
  await step('The jobs of the demo', () => untilQuiet(databaseUri))
  return { stack, addresses: [first, `http://127.0.0.1:${port}`], databaseUri }
}
