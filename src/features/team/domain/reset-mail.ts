import { appEnv } from '@/platform/env/app-env'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

type Request = { token?: string; user?: { locale?: string | null } }

/** The subject of the mail by which a member of the team chooses a new password. */
export const resetSubject = ({ user }: Request = {}): string => inLocale(messages, toLocale(user?.locale)).reset.subject

/** Its body: the whole address of the desk, since a mail knows no host of its own. */
export function resetMail({ token = '', user }: Request = {}): string {
  const t = inLocale(messages, toLocale(user?.locale)).reset
  const { EXPERT_DESK_URL, PUBLIC_URL } = appEnv()
  const link = new URL(`/admin/reset/${encodeURIComponent(token)}`, EXPERT_DESK_URL ?? PUBLIC_URL).href
  return `<p>${t.body}</p><p><a href="${link}">${t.action}</a></p><p>${t.ignore}</p>`
}
