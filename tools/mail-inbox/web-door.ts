import type { IncomingMessage } from 'node:http'
import type { MailFiles } from './mail-files'
import { listPage, mailFrame, mailPage, missingPage } from './pages'
import type { InboxControl } from './smtp-door'

export type WebAnswer = { status: number; type: 'html' | 'json'; body: string; headers?: Record<string, string> }

/** A mail may show pictures of its own or of this machine, and style itself; it runs nothing and calls nobody. */
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: http://127.0.0.1:* http://localhost:*; sandbox allow-popups allow-popups-to-escape-sandbox"

const json = (status: number, value: unknown): WebAnswer => ({ status, type: 'json', body: JSON.stringify(value) })
const html = (status: number, body: string, headers?: Record<string, string>): WebAnswer => ({
  status,
  type: 'html',
  body,
  headers,
})

const readJson = async (incoming: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown
}

const setControl = async (incoming: IncomingMessage, control: InboxControl): Promise<WebAnswer> => {
  try {
    const wanted = (await readJson(incoming)) as { refuse?: unknown } | null
    if (typeof wanted?.refuse !== 'boolean') throw new Error('refuse')
    control.refuse = wanted.refuse
    return json(200, control)
  } catch {
    return json(400, { error: 'Send JSON: {"refuse": true} or {"refuse": false}' })
  }
}

const api = async (
  files: MailFiles,
  control: InboxControl,
  incoming: IncomingMessage,
  url: URL,
): Promise<WebAnswer | undefined> => {
  const { method } = incoming
  const to = url.searchParams.get('to')?.toLowerCase()
  if (url.pathname === '/api/control') return method === 'POST' ? setControl(incoming, control) : json(200, control)
  if (url.pathname === '/api/messages' && method === 'DELETE') {
    files.clear()
    return json(200, { deleted: true })
  }
  if (url.pathname === '/api/messages') {
    return json(
      200,
      to === undefined ? files.newestFirst() : files.newestFirst().filter((mail) => mail.to.includes(to)),
    )
  }
  const id = /^\/api\/messages\/([\w-]+)$/.exec(url.pathname)?.[1]
  const mail = id === undefined ? undefined : files.find(id)
  if (id === undefined) return undefined
  return mail ? json(200, mail) : json(404, { error: 'No such message.' })
}

/** The inbox's pages and its JSON: `/api/messages?to=`, `/api/messages/:id`, `/api/control`. */
export const answerWeb = async (
  files: MailFiles,
  control: InboxControl,
  incoming: IncomingMessage,
): Promise<WebAnswer> => {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const fromApi = await api(files, control, incoming, url)
  if (fromApi) return fromApi
  if (url.pathname === '/') {
    const to = url.searchParams.get('to')
    const mails = files.newestFirst().filter((mail) => !to || mail.to.includes(to.toLowerCase()))
    return html(200, listPage(mails, to, control.refuse))
  }
  const [, id = '', part] = /^\/messages\/([\w-]+)(\/html)?$/.exec(url.pathname) ?? []
  const mail = files.find(id)
  if (!mail) return html(404, missingPage())
  return part ? html(200, mailFrame(mail), { 'content-security-policy': framePolicy }) : html(200, mailPage(mail))
}
