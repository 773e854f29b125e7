import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, removeDatabase, startDatabase, type RunningDatabase } from '.'

let home: string
let running: RunningDatabase | undefined

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lumira-database-'))
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  await removeDatabase(join(home, 'data'))
  rmSync(home, { recursive: true, force: true })
})

const start = async (): Promise<RunningDatabase> => {
  running = await startDatabase({ dataDir: join(home, 'data'), port: await freePort(), password: 'p@ss/word é' })
  return running
}

const ask = async (uri: string, sql: string): Promise<Record<string, unknown> | undefined> => {
  const client = new Client({ connectionString: uri })
  await client.connect()
  try {
    const answer = await client.query<Record<string, unknown>>(sql)
    return answer.rows[0]
  } finally {
    await client.end()
  }
}

// initdb alone takes about a second; a busy machine several.
describe('startDatabase', { timeout: 60_000 }, () => {
  it('creates a UTF-8 database that listens on loopback alone, and keeps it between runs', async () => {
    const first = await start()
    expect(await ask(first.uri, 'show server_encoding')).toEqual({ server_encoding: 'UTF8' })
    expect(await ask(first.uri, 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' })
    expect(await ask(first.uri, "select upper('éclairage') as word")).toEqual({ word: 'ÉCLAIRAGE' })
    await ask(first.uri, "create table kept as select 'œuvre' as word")
    await first.stop()
    const second = await start()
    expect(await ask(second.uri, 'select word from kept')).toEqual({ word: 'œuvre' })
  })

  it('refuses a wrong password and does not leave its folder open to others', async () => {
    const { uri, folder } = await start()
    const wrong = new URL(uri)
    wrong.password = 'guess'
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    expect(statSync(folder).mode & 0o077).toBe(0)
  })

  it('starts over a stale postmaster.pid whose number belongs to another process', async () => {
    const first = await start()
    await first.stop()
    writeFileSync(join(first.folder, 'postmaster.pid'), `${process.pid}\n${first.folder}\n`)
    const second = await start()
    expect(await ask(second.uri, 'select 1 as one')).toEqual({ one: 1 })
  })

  it('takes over from a server that a killed start left behind', async () => {
    const orphan = await start()
    const second = await start()
    await orphan.ended
    expect(await ask(second.uri, 'select 1 as one')).toEqual({ one: 1 })
  })
})
