import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const secret = `whsec_${'A'.repeat(32)}`

/** What the reader makes of these variables in a process that has just started. */
async function readEnv(variables: Record<string, string>) {
  for (const name of ['N8N_WEBHOOK_URL', 'N8N_WEBHOOK_SECRET', 'N8N_CALLBACK_SECRET'])
    vi.stubEnv(name, variables[name] ?? '')
  return (await import('./env')).automationEnv()
}

beforeEach(() => void vi.resetModules())
afterEach(() => void vi.unstubAllEnvs())

describe('automationEnv', () => {
  it('may be empty: then nothing is sent', async () => {
    expect(await readEnv({})).toEqual({})
  })

  it('takes an address with its secret', async () => {
    const variables = { N8N_WEBHOOK_URL: 'https://n8n.example/webhook/lumira?x=1', N8N_WEBHOOK_SECRET: secret }
    expect(await readEnv(variables)).toEqual(variables)
  })

  it('stops at an address whose events nobody could verify', async () => {
    await expect(readEnv({ N8N_WEBHOOK_URL: 'https://n8n.example/' })).rejects.toThrow(
      /N8N_WEBHOOK_URL is wrong: needs N8N_WEBHOOK_SECRET/,
    )
  })

  it('names what is wrong and never tells its value', async () => {
    for (const [name, value] of [
      ['N8N_WEBHOOK_URL', 'ftp://n8n.example/hidden'],
      ['N8N_WEBHOOK_URL', 'https://someone:hidden@n8n.example/'],
      ['N8N_WEBHOOK_SECRET', 'hidden'],
      ['N8N_CALLBACK_SECRET', 'whsec_hidden!'],
    ] as const) {
      vi.resetModules()
      const said = await readEnv({ N8N_WEBHOOK_SECRET: secret, [name]: value }).catch((error: Error) => error.message)
      expect(said, name).toContain(`${name} is wrong`)
      expect(said).not.toContain('hidden')
    }
  })
})
