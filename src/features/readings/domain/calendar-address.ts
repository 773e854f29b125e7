/** One calendar under two addresses: what a calendar program opens, and what a person pastes into one. */
export type CalendarAddresses = { webcal: string; https: string }

/** The addresses of a calendar; `origin` is that of the site. */
export function calendarAddresses(token: string, origin: string): CalendarAddresses {
  const https = new URL(`/calendrier/${token}.ics`, origin).href
  return { https, webcal: https.replace(/^https?:/, 'webcal:') }
}

/** The token in the last part of such an address; null for what cannot be one of ours (32 random bytes). */
export const tokenOfFile = (file: string): string | null => /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null
