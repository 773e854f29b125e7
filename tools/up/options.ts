import { parseArgs } from 'node:util'
import { PlainFailure } from './plain-failure'
import { eachPort, portTable, serverNames, type Ports, type ServerName } from './ports'

export type UpOptions = { ports: Ports; isReset: boolean; isHelp: boolean }

const readPort = (text: string, source: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new PlainFailure(`${source} must be a port between 1 and 65535, not "${text}".`)
}

const refuseDoubles = (ports: Ports): void => {
  for (const name of serverNames) {
    const other = serverNames.find((candidate) => candidate !== name && ports[candidate] === ports[name])
    if (other === undefined) continue
    const [first, second] = [portTable[name], portTable[other]]
    throw new PlainFailure(
      `Port ${ports[name]} is given both to ${first.what} (${first.variable}) and to ${second.what} (${second.variable}).`,
    )
  }
}

/** What `npm run up -- …` and the environment ask for. Throws `PlainFailure` for what it does not understand. */
export const readOptions = (args: string[], environment: Record<string, string | undefined>): UpOptions => {
  const options = {
    reset: { type: 'boolean' },
    port: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  let values
  try {
    values = parseArgs({ args, options, strict: true }).values
  } catch (error) {
    throw new PlainFailure(error instanceof Error ? error.message : String(error))
  }
  const choose = (name: ServerName): number => {
    const { variable, usual } = portTable[name]
    if (name === 'web' && values.port !== undefined) return readPort(values.port, '--port')
    const given = environment[variable]
    return given ? readPort(given, variable) : usual
  }
  const ports = eachPort(choose)
  refuseDoubles(ports)
  return { ports, isReset: values.reset === true, isHelp: values.help === true }
}

export const help = `npm run up [-- --reset] [-- --port 3001]

  --reset    forget the development data and start over
  --port     port of the site

Variables that set a port: ${serverNames.map((name) => `${portTable[name].variable} (${portTable[name].usual})`).join(', ')}`
