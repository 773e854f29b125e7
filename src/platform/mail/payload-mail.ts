import type { EmailAdapter } from 'payload'
import { sha256 } from '@/shared/hash'
import { sendMail } from './send-mail'

/** Payload's own mails (a forgotten password of the team) through our transport. */
export const payloadMail: EmailAdapter<void> = () => ({
  name: 'lumira',
  defaultFromAddress: 'unused@localhost',
  defaultFromName: 'Lumira',
  sendEmail: async ({ to, subject, html, text }) => {
    const body = {
      to: String(to),
      subject: String(subject),
      html: String(html ?? ''),
      text: text ? String(text) : plainText(String(html ?? '')),
    }
    await sendMail({ id: sha256(JSON.stringify(body)).slice(0, 32), ...body })
  },
})

/** A mail in HTML for a reader that shows none: its words, and its links behind them. */
const plainText = (html: string): string =>
  html
    .replace(/<a href="([^"]+)">([^<]*)<\/a>/g, '$2 : $1')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
