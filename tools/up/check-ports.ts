import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { PlainFailure } from './plain-failure'
import { portTable, serverNames, type Ports, type ServerName } from './ports'

const problemWith = (port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)))
  })

const sentence = (name: ServerName, port: number, code: string): string => {
  const { variable, what } = portTable[name]
  const reason = code === 'EACCES' ? 'is reserved to the administrator' : 'is already taken by another program'
  return `Port ${port}, wanted by ${what}, ${reason}. Choose another one: ${variable}=${port + 1} npm run up`
}

const problems = async (ports: Ports): Promise<string[]> => {
  const sentences: string[] = []
  for (const name of serverNames) {
    const code = await problemWith(ports[name])
    if (code !== undefined) sentences.push(sentence(name, ports[name], code))
  }
  return sentences
}

/**
 * Fails with one sentence for each port that cannot be had, before anything is started. Servers of a run that was just killed take a
 * moment to notice and to end: it is worth asking again for `patienceMs`.
 */
export const checkPorts = async (ports: Ports, patienceMs = 3_000): Promise<void> => {
  let found = await problems(ports)
  for (const deadline = Date.now() + patienceMs; found.length > 0 && Date.now() < deadline;) {
    await pause(300)
    found = await problems(ports)
  }
  if (found.length > 0) throw new PlainFailure(found.join('\n  '))
}
