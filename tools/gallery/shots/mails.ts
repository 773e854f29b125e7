import type { House } from '../house'
import type { ShotGroup } from '../shot'

type Mail = { subject: string; html: string }

const plain = (subject: string): string => subject.replaceAll(/[^\p{L}]+/gu, ' ').trim()

const nameOf = (subject: string): string =>
  plain(subject).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(' ').slice(0, 6).join('-')

/** The newest mail of every subject that has arrived, as a mail program shows it. Asked last: the other shots make some of them. */
export const mailsOf = async (house: House): Promise<ShotGroup> => {
  const answer = await fetch(`${house.mailInbox}/api/messages`)
  if (!answer.ok) throw new Error(`the mail inbox ${house.mailInbox} answers ${answer.status}`)
  const newestFirst = (await answer.json()) as Mail[]
  const bySubject = new Map<string, Mail>()
  for (const mail of newestFirst) if (!bySubject.has(nameOf(mail.subject))) bySubject.set(nameOf(mail.subject), mail)
  return {
    name: 'mails',
    title: 'Mails',
    // Its own words on an empty page: the inbox shows mails so locked up that no script of ours could look at them either.
    shots: [...bySubject].map(([name, { subject, html }]) => ({
      name,
      title: subject,
      path: 'about:blank',
      prepare: (page) => page.setContent(html),
    })),
  }
}
