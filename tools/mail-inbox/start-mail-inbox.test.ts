import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../database'
import { startMailInbox, type RunningMailInbox, type StoredMail } from '.'

let dataDir: string
let inbox: RunningMailInbox

const start = async (): Promise<RunningMailInbox> =>
  startMailInbox({ smtpPort: await freePort(), webPort: await freePort(), dataDir })

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lumira-inbox-'))
  inbox = await start()
})

afterEach(async () => {
  await inbox.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const deliver = async (mail: SendMailOptions): Promise<void> => {
  const transport = createTransport({ host: '127.0.0.1', port: inbox.smtpPort, secure: false })
  try {
    await transport.sendMail({ from: 'Lumira <bonjour@lumira.example>', ...mail })
  } finally {
    transport.close()
  }
}

const api = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await (await fetch(`${inbox.url}${path}`, init)).json()) as T

const invitation = {
  to: 'Élodie <Elodie@client.example>',
  subject: 'Votre accès à l’espace privé 🌙',
  text: 'Ouvrez https://lumira.example/connexion?jeton=abc&x=1. À bientôt',
  html: '<p>Bonjour <a href="https://lumira.example/connexion?jeton=abc&amp;x=1">entrer</a><script>alert(1)</script></p>',
}

describe('startMailInbox', () => {
  it('keeps what was sent, newest first, with its links, for each recipient', async () => {
    await deliver(invitation)
    await deliver({ to: 'autre@client.example', bcc: 'elodie@client.example', subject: 'Deuxième', text: 'Rien' })
    const hers = await api<StoredMail[]>('/api/messages?to=elodie@client.example')
    expect(hers.map((mail) => mail.subject)).toEqual(['Deuxième', invitation.subject])
    const first = hers[1]
    expect(first).toMatchObject({ from: 'bonjour@lumira.example', to: ['elodie@client.example'] })
    expect(first?.links).toEqual(['https://lumira.example/connexion?jeton=abc&x=1'])
    expect(first?.text.trim()).toBe(invitation.text)
    expect(await api(`/api/messages/${first?.id}`)).toEqual(first)
    expect(await api('/api/messages?to=personne@client.example')).toEqual([])
  })

  it('shows mails on pages that run nothing of theirs', async () => {
    await deliver({ ...invitation, subject: '<b>gras</b>' })
    const list = await (await fetch(inbox.url)).text()
    expect(list).toContain('&lt;b&gt;gras&lt;/b&gt;')
    const id = inbox.messages()[0]?.id
    const opened = await (await fetch(`${inbox.url}/messages/${id}`)).text()
    expect(opened).toContain('sandbox="allow-popups')
    expect(opened).not.toContain('<script>')
    const frame = await fetch(`${inbox.url}/messages/${id}/html`)
    expect(frame.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${inbox.url}/messages/absent`)).status).toBe(404)
  })

  it('finds its mails again after a restart, and forgets them on demand', async () => {
    await deliver(invitation)
    await inbox.stop()
    inbox = await start()
    expect(await api<StoredMail[]>('/api/messages')).toHaveLength(1)
    await api('/api/messages', { method: 'DELETE' })
    await inbox.stop()
    inbox = await start()
    expect(await api<StoredMail[]>('/api/messages')).toHaveLength(0)
  })

  it('refuses mail while it plays an outage', async () => {
    const refuse = (value: boolean) => api('/api/control', { method: 'POST', body: JSON.stringify({ refuse: value }) })
    await refuse(true)
    await expect(deliver(invitation)).rejects.toMatchObject({ responseCode: 421 })
    await refuse(false)
    await deliver(invitation)
    expect(inbox.messages()).toHaveLength(1)
    expect((await fetch(`${inbox.url}/api/control`, { method: 'POST', body: 'nonsense' })).status).toBe(400)
  })
})
