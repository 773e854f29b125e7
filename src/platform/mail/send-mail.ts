import nodemailer, { type Transporter } from 'nodemailer'
import { z } from 'zod'
import { AppError } from '@/shared/app-error'
import { defineEnv } from '../env/define-env'

const mailEnv = defineEnv('mail', {
  SMTP_HOST: z.string().min(1),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** `Lumira <bonjour@example.org>` */
  SMTP_FROM: z.string().min(3),
})

let transport: Transporter | undefined

function mailTransport(): Transporter {
  const env = mailEnv()
  return (transport ??= nodemailer.createTransport({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    secure: env.SMTP_PORT === 465,
    ...(env.SMTP_USER && { auth: { user: env.SMTP_USER, pass: env.SMTP_PASSWORD } }),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
  }))
}

/** `id` becomes the Message-ID, so that a mail sent twice by a retry is one mail for the reader's program. */
export type Mail = {
  id: string
  to: string
  subject: string
  html: string
  text: string
  /** Who an answer goes to, when that is not the house. */
  replyTo?: string
  /** Takes the reader off a list by a single POST, from the mail program itself (RFC 8058). */
  unsubscribeUrl?: string
}

/** Hands a mail to the SMTP server. Throws UPSTREAM_UNAVAILABLE when it does not take it. */
export async function sendMail({ id, unsubscribeUrl, ...mail }: Mail): Promise<void> {
  const from = mailEnv().SMTP_FROM
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  try {
    await mailTransport().sendMail({
      from,
      ...mail,
      messageId: `<${id}@${domain}>`,
      ...(unsubscribeUrl && {
        headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    })
  } catch (error) {
    throw new AppError('UPSTREAM_UNAVAILABLE', `mail: ${(error as { code?: string }).code ?? 'refused'}`, [], {
      cause: error,
    })
  }
}
