import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { findLinks } from './find-links'

type MailAttachment = { filename: string; mimeType: string; size: number; contentId: string | null }

export type StoredMail = {
  /** Sorts by time of arrival. */
  id: string
  from: string
  /** Every address the mail was really handed over for, in lower case. */
  to: string[]
  subject: string
  /** Arrival, ISO 8601. */
  date: string
  text: string
  html: string
  links: string[]
  headers: { name: string; value: string }[]
  attachments: MailAttachment[]
}

type Envelope = { from: string; to: string[] }

const withInlinePictures = (
  html: string,
  pictures: { contentId?: string; mimeType: string; content: Buffer }[],
): string =>
  pictures.reduce((page, { contentId, mimeType, content }) => {
    if (!contentId) return page
    const data = `data:${mimeType};base64,${content.toString('base64')}`
    return page.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, data)
  }, html)

const readMail = async (id: string, raw: Buffer, envelope: Envelope): Promise<StoredMail> => {
  const mail = await PostalMime.parse(raw)
  const attachments = mail.attachments.map((one) => ({ ...one, content: Buffer.from(one.content as ArrayBuffer) }))
  const html = mail.html ?? ''
  const text = mail.text ?? ''
  return {
    id,
    from: mail.from?.address ?? envelope.from,
    to: envelope.to.map((address) => address.toLowerCase()),
    subject: mail.subject ?? '',
    date: new Date().toISOString(),
    text,
    html: withInlinePictures(html, attachments),
    links: findLinks(html, text),
    headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
    attachments: attachments.map(({ filename, mimeType, content, contentId }) => ({
      filename: filename ?? '',
      mimeType,
      size: content.length,
      contentId: contentId ?? null,
    })),
  }
}

export type MailFiles = {
  newestFirst: () => StoredMail[]
  find: (id: string) => StoredMail | undefined
  add: (raw: Buffer, envelope: Envelope) => Promise<StoredMail>
  clear: () => void
}

/** Mails as one JSON file each (what people see) beside the message as it came (`.eml`); found again after a restart. */
export const openMailFiles = (folder: string): MailFiles => {
  mkdirSync(folder, { recursive: true })
  const mails = new Map<string, StoredMail>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue
    const mail = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredMail
    mails.set(mail.id, mail)
  }
  let sequence = 0
  const nextId = (): string =>
    [Date.now(), String((sequence = (sequence + 1) % 10_000)).padStart(4, '0'), randomBytes(3).toString('hex')].join(
      '-',
    )

  return {
    newestFirst: () => [...mails.values()].reverse(),
    find: (id) => mails.get(id),
    add: async (raw, envelope) => {
      const id = nextId()
      const mail = await readMail(id, raw, envelope)
      writeFileSync(join(folder, `${id}.eml`), raw)
      writeFileSync(join(folder, `${id}.new`), JSON.stringify(mail, null, 2))
      renameSync(join(folder, `${id}.new`), join(folder, `${id}.json`))
      mails.set(id, mail)
      return mail
    },
    clear: () => {
      for (const id of mails.keys()) {
        rmSync(join(folder, `${id}.eml`), { force: true })
        rmSync(join(folder, `${id}.json`), { force: true })
      }
      mails.clear()
    },
  }
}
