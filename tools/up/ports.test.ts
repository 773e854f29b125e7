import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../database'
import { checkPorts } from './check-ports'
import { readOptions } from './options'
import { eachPort, portTable, type Ports } from './ports'

const freePorts = async (): Promise<Ports> => {
  const free = await Promise.all(Object.keys(portTable).map(() => freePort()))
  return eachPort(() => free.pop() ?? 0)
}

describe('readOptions', () => {
  it('takes the usual ports, then the environment, then --port', () => {
    expect(readOptions([], {}).ports.web).toBe(3000)
    expect(readOptions([], { PORT: '4000', MAIL_SMTP_PORT: '2525' }).ports).toMatchObject({ web: 4000, smtp: 2525 })
    expect(readOptions(['--port', '5000', '--reset'], { PORT: '4000' })).toMatchObject({
      isReset: true,
      ports: { web: 5000 },
    })
  })

  it('chooses no port that browsers refuse to open (Fetch, « port blocking »)', async () => {
    const { web, mail, stripe, objectStore } = readOptions([], {}).ports
    for (const port of [web, mail, stripe, objectStore]) {
      const refusal = await fetch(`http://127.0.0.1:${port}/`).then(
        () => '',
        (error: Error) => String(error.cause),
      )
      expect(refusal, String(port)).not.toContain('bad port')
    }
  })

  it('refuses what it does not understand, by name', () => {
    expect(() => readOptions([], { DATABASE_PORT: '54329a' })).toThrow(/DATABASE_PORT .* "54329a"/)
    expect(() => readOptions(['--port', '70000'], {})).toThrow('--port')
    expect(() => readOptions(['--rest'], {})).toThrow('--rest')
    expect(() => readOptions([], { PORT: '9100' })).toThrow(/9100.*PORT.*OBJECT_STORE_PORT/)
  })
})

describe('checkPorts', () => {
  const server = createServer()
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('names the port, who wanted it and the variable to change', async () => {
    const ports = await freePorts()
    await checkPorts(ports, 0)
    await new Promise<void>((resolve) => server.listen(ports.stripe, '127.0.0.1', resolve))
    const sentence = new RegExp(`Port ${ports.stripe}, wanted by the Stripe emulator.*STRIPE_EMULATOR_PORT`)
    await expect(checkPorts(ports, 0)).rejects.toThrow(sentence)
  })
})
