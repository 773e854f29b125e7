import type { StoredMail } from './mail-files'
import { words } from './words'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const style = `
  :root { color-scheme: dark; --ink: #e8e6df; --quiet: #a9b0c3; --gold: #d8b46a; --line: #263453; --deep: #0b1430 }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--deep); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
  main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem }
  h1 { font: 400 2rem/1.2 Georgia, serif; margin: 0 0 .25rem; overflow-wrap: anywhere }
  h2 { font: 400 1.15rem Georgia, serif; color: var(--gold); margin: 2rem 0 .5rem }
  a { color: var(--gold) }
  :focus-visible { outline: 2px solid var(--gold); outline-offset: 2px }
  .quiet { color: var(--quiet); margin: 0; overflow-wrap: anywhere }
  ul { list-style: none; margin: 1.5rem 0 0; padding: 0 }
  .mails a { display: block; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .6rem; margin-bottom: .6rem;
    text-decoration: none; color: inherit }
  .mails a:hover { border-color: var(--gold) }
  .links li { padding: .25rem 0; overflow-wrap: anywhere }
  time { float: right; color: var(--quiet); font-size: .9rem }
  iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .6rem; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #101c40; padding: 1rem; border-radius: .6rem; font-size: .9rem }
  summary { cursor: pointer; color: var(--gold); margin-top: 1.5rem; min-height: 44px; padding-top: .6rem }
  .alert { border-left: 3px solid var(--gold); padding-left: .8rem; margin-top: 1rem }`

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escape(title)}</title>${head}<style>${style}</style></head><body><main>${body}</main></body></html>`

const time = (date: string): string =>
  `<time datetime="${date}">${new Date(date).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'medium' })}</time>`

const subjectOf = (mail: StoredMail): string => mail.subject || words.noSubject

export const listPage = (mails: StoredMail[], to: string | null, isRefusing: boolean): string => {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/messages/${escape(mail.id)}">${time(mail.date)}<strong>${escape(subjectOf(mail))}</strong>` +
      `<p class="quiet">${escape(words.to(mail.to.join(', ')))} · ${escape(words.from(mail.from))}</p></a></li>`,
  )
  const list = rows.length > 0 ? `<ul class="mails">${rows.join('')}</ul>` : `<p class="alert">${words.empty}</p>`
  const notice = isRefusing ? `<p class="alert" role="status">${words.refusing}</p>` : ''
  const intro = `<p class="quiet">${to ? escape(words.filter(to)) : words.intro} · ${words.count(mails.length)}</p>`
  return page(words.title, `<h1>${words.title}</h1>${intro}${notice}${list}`, '<meta http-equiv="refresh" content="4">')
}

const linkList = (links: string[]): string => {
  if (links.length === 0) return ''
  const items = links.map((link) => `<li><a href="${escape(link)}" rel="noopener">${escape(link)}</a></li>`)
  return `<h2>${words.links}</h2><ul class="links">${items.join('')}</ul>`
}

const attachmentList = (mail: StoredMail): string => {
  if (mail.attachments.length === 0) return ''
  const items = mail.attachments.map(
    (one) => `<li>${escape(one.filename || one.mimeType)} · ${words.bytes(one.size)}</li>`,
  )
  return `<h2>${words.attachments}</h2><ul class="links">${items.join('')}</ul>`
}

/** One mail: its HTML in a frame that may run nothing, and whose links open outside of it. */
export const mailPage = (mail: StoredMail): string => {
  const frame =
    `<h2>${words.html}</h2><iframe title="${words.html}" src="/messages/${escape(mail.id)}/html" ` +
    `sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
  const headers = mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')
  const folded = (title: string, content: string, isOpen = false): string =>
    `<details${isOpen ? ' open' : ''}><summary>${title}</summary><pre>${escape(content)}</pre></details>`
  return page(
    subjectOf(mail),
    `<p><a href="/">${words.back}</a></p><h1>${escape(subjectOf(mail))}</h1>` +
      `<p class="quiet">${time(mail.date)}${escape(words.from(mail.from))}, ${escape(words.to(mail.to.join(', ')))}</p>` +
      linkList(mail.links) +
      (mail.html ? frame : '') +
      attachmentList(mail) +
      folded(words.text, mail.text, !mail.html) +
      folded(words.headers, headers),
  )
}

export const mailFrame = (mail: StoredMail): string => `<base target="_blank">${mail.html}`

export const missingPage = (): string =>
  page(words.missing, `<p><a href="/">${words.back}</a></p><h1>${words.missing}</h1>`)
