/** A link in a mail opens once, within ten minutes. */
export const linkMinutes = 10

/** A browser stays signed in for thirty days, unless it signs out or is revoked. */
export const sessionDays = 30

/** How long after a payment the browser that paid may enter by itself. */
export const directEntryHours = 2

export const minutesFromNow = (minutes: number, now = Date.now()): Date => new Date(now + minutes * 60_000)
export const daysFromNow = (days: number, now = Date.now()): Date => minutesFromNow(days * 24 * 60, now)
