import { createServer } from 'node:http'
import { openMailFiles, type StoredMail } from './mail-files'
import { listenSmtp, openSmtpDoor, type InboxControl } from './smtp-door'
import { answerWeb } from './web-door'

export type MailInboxOptions = { smtpPort: number; webPort: number; dataDir: string }

export type RunningMailInbox = {
  /** Address of the page and of the JSON API. */
  url: string
  smtpPort: number
  /** Everything received, newest first; for one recipient when given. */
  messages: (to?: string) => StoredMail[]
  stop: () => Promise<void>
}

const types = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' }

/** Starts both doors, SMTP and web, on 127.0.0.1. Mails stay on disk in `dataDir` until `DELETE /api/messages`. */
export const startMailInbox = async ({ smtpPort, webPort, dataDir }: MailInboxOptions): Promise<RunningMailInbox> => {
  const files = openMailFiles(dataDir)
  const control: InboxControl = { refuse: false }
  const smtp = openSmtpDoor(files, control)
  await listenSmtp(smtp, smtpPort)
  const stopSmtp = (): Promise<void> => new Promise((resolve) => smtp.close(() => resolve()))

  const web = createServer((incoming, response) => {
    answerWeb(files, control, incoming).then(
      ({ status, type, body, headers }) => {
        response.writeHead(status, { 'content-type': types[type], 'x-content-type-options': 'nosniff', ...headers })
        response.end(body)
      },
      () => response.destroy(),
    )
  })
  try {
    await new Promise<void>((resolve, reject) => {
      web.once('error', reject)
      web.listen(webPort, '127.0.0.1', resolve)
    })
  } catch (error) {
    await stopSmtp()
    throw error
  }
  const stopWeb = (): Promise<void> =>
    new Promise((resolve) => {
      web.close(() => resolve())
      web.closeAllConnections()
    })

  return {
    url: `http://127.0.0.1:${webPort}`,
    smtpPort,
    messages: (to) => files.newestFirst().filter((mail) => to === undefined || mail.to.includes(to.toLowerCase())),
    stop: async () => {
      await Promise.all([stopSmtp(), stopWeb()])
    },
  }
}
