/** Every server of the development stack: the variable that sets its port, the usual one, and how to call it. */
export const portTable = {
  web: { variable: 'PORT', usual: 3000, what: 'the site' },
  database: { variable: 'DATABASE_PORT', usual: 54329, what: 'PostgreSQL' },
  objectStore: { variable: 'OBJECT_STORE_PORT', usual: 9100, what: 'the object store' },
  smtp: { variable: 'MAIL_SMTP_PORT', usual: 10025, what: 'the mail inbox (SMTP)' },
  mail: { variable: 'MAIL_WEB_PORT', usual: 8025, what: 'the mail inbox (web page)' },
  stripe: { variable: 'STRIPE_EMULATOR_PORT', usual: 12111, what: 'the Stripe emulator' },
  twin: { variable: 'AUTOMATION_TWIN_PORT', usual: 15678, what: 'the automation twin' },
} as const

export type ServerName = keyof typeof portTable
export type Ports = Record<ServerName, number>

export const serverNames = Object.keys(portTable) as ServerName[]

/** One port for every server, each from `choose`. */
export const eachPort = (choose: (name: ServerName) => number): Ports => ({
  web: choose('web'),
  database: choose('database'),
  objectStore: choose('objectStore'),
  smtp: choose('smtp'),
  mail: choose('mail'),
  stripe: choose('stripe'),
  twin: choose('twin'),
})
