import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import type { MailFiles } from './mail-files'

export type InboxControl = { refuse: boolean }

const collect = async (stream: Readable): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

const refusal = (): Error =>
  Object.assign(new Error('Service not available, closing transmission channel'), { responseCode: 421 })

/** Takes mail for anybody, with or without a password, and answers 421 to every caller while `control.refuse` is set. */
export const openSmtpDoor = (files: MailFiles, control: InboxControl): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    banner: 'Lumira development inbox',
    size: 50 * 1024 * 1024,
    closeTimeout: 1_000,
    onConnect: (_session, done) => done(control.refuse ? refusal() : null),
    onMailFrom: (_address, _session, done) => done(control.refuse ? refusal() : null),
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? 'anybody' }),
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope
      const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) }
      collect(stream)
        .then((raw) => files.add(raw, envelope))
        .then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
    },
  })

export const listenSmtp = (server: SMTPServer, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      // A caller that hangs up half-way is its own problem, not the inbox's.
      server.on('error', () => undefined)
      resolve()
    })
  })
