import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { freePort } from '../../../tools/database'
import { startMailInbox } from '../../../tools/mail-inbox'
import { tokenOf } from '../clients/rows'

const run = promisify(execFile)

it('nothing about the person, and no link, is written to the log on the way to their mailbox', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lumira-logs-'))
  const inbox = await startMailInbox({ smtpPort: await freePort(), webPort: await freePort(), dataDir })
  try {
    const env = { ...process.env, LOG_LEVEL: 'trace', SMTP_HOST: '127.0.0.1', SMTP_PORT: String(inbox.smtpPort) }
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', 'tsx', 'tests/integration/notifications/sign-in-once.ts'],
      { env },
    )
    const email = /address=(\S+)/.exec(stderr)?.[1] ?? ''
    const [mail] = inbox.messages(email)
    const token = tokenOf(mail?.links.find((link) => link.includes('jeton=')) ?? 'http://missing')
    expect(token).toHaveLength(43)
    const log = `${stdout}${stderr.replace(/address=\S+/, '')}`
    expect(log).toContain('sent')
    for (const secret of [token, email, 'Zéphyrine']) expect(log).not.toContain(secret)
  } finally {
    await inbox.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})
