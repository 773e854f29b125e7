import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, removeDatabase } from '../database'
import type { Lifeline } from '../up/lifeline'
import { eachPort, serverNames } from '../up/ports'
import { makeSecrets } from '../up/secrets'
import { createStack, type Stack } from '../up/stack'

/** A stack of its own for one run of tests: free ports, fresh secrets, a folder that disappears with it. */
export const temporaryStack = async (lifeline: Lifeline): Promise<Stack> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lumira-test-'))
  lifeline.add('the temporary folder', async () => {
    await removeDatabase(join(dataDir, 'postgres'))
    await rm(dataDir, { recursive: true, force: true })
  })
  const free = await Promise.all(serverNames.map(() => freePort()))
  const ports = eachPort((name) => free[serverNames.indexOf(name)] ?? 0)
  return createStack({ ports, secrets: makeSecrets(), dataDir, lifeline, isDurable: false })
}
