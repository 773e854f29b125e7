import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentEnvironment } from './environment'
import { eachPort, portTable } from './ports'
import { keptSecrets, makeSecrets } from './secrets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lumira-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('keptSecrets', () => {
  it('makes them once, for their owner alone, and fills in those that a newer version wants', () => {
    const file = join(folder, 'deep/dev-secrets.json')
    const first = keptSecrets(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(keptSecrets(file)).toEqual(first)
    writeFileSync(file, JSON.stringify({ payloadSecret: 'kept' }))
    expect(keptSecrets(file)).toMatchObject({
      payloadSecret: 'kept',
      stripeSecretKey: expect.stringMatching(/^sk_test_/),
    })
  })

  it('differ from one machine to the next', () => {
    const [one, other] = [makeSecrets(), makeSecrets()]
    for (const name of Object.keys(one) as (keyof typeof one)[]) expect(one[name]).not.toBe(other[name])
  })
})

describe('developmentEnvironment', () => {
  it('sends the application to loopback alone', () => {
    const environment = developmentEnvironment(
      eachPort((name) => portTable[name].usual),
      makeSecrets(),
      folder,
    )
    const addresses = Object.values(environment).filter((value) => value.includes('://'))
    expect(addresses.length).toBeGreaterThan(5)
    for (const address of addresses) expect(['127.0.0.1', 'localhost']).toContain(new URL(address).hostname)
  })
})
