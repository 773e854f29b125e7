import type { DemoAccount } from './demo-accounts'

type SummaryRow = readonly [name: string, value: string, note: string]
export type SummarySection = { title: string; rows: SummaryRow[] }

const longest = (rows: SummaryRow[], at: 0 | 1): number => Math.max(0, ...rows.map((row) => row[at].length))

/** One table of everything a person can open or use. */
export const formatSummary = (sections: SummarySection[]): string => {
  const shown = sections.filter((section) => section.rows.length > 0)
  const nameWidth = longest(
    shown.flatMap((section) => section.rows),
    0,
  )
  const lines = shown.flatMap(({ title, rows }) => {
    const valueWidth = longest(rows, 1)
    const written = rows.map(
      ([name, value, note]) => `    ${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${note}`,
    )
    return ['', `  ${title}`, ...written.map((line) => line.trimEnd())]
  })
  const rule = '─'.repeat(Math.min(110, Math.max(...lines.map((line) => line.length)) + 2))
  return [rule, ...lines, '', rule].join('\n')
}

const accountRows = (accounts: DemoAccount[]): SummaryRow[] =>
  accounts.map(({ role, email, password, note }) => [
    role,
    email,
    [password === null ? 'no password: a link by e-mail' : `password: ${password}`, note].filter(Boolean).join(' · '),
  ])

export type SummaryFacts = {
  environment: Record<string, string>
  databaseFolder: string
  accounts: DemoAccount[]
  hasTwin: boolean
}

/** Every address, every sign-in, and what is only a stand-in. */
export const summarySections = ({ environment, databaseFolder, accounts, hasTwin }: SummaryFacts): SummarySection[] => {
  const at = (name: string): string => environment[name] ?? ''
  const site = at('BASE_URL')
  const twin: SummaryRow = ['automation twin', at('AUTOMATION_TWIN_URL'), 'for N8N: answers each event with a draft']
  return [
    {
      title: 'Lumira',
      rows: [
        ['storefront', `${site}/`, 'what a visitor sees'],
        ['sanctuary', `${site}/sanctuaire`, "the client's private space"],
        ['desk', `${site}/admin`, 'experts, editors, admin'],
      ],
    },
    { title: 'Sign-ins of the demo', rows: accountRows(accounts) },
    {
      title: 'Stand-ins, on this machine only',
      rows: [
        ['mail inbox', at('MAIL_INBOX_URL'), `for SMTP (port ${at('SMTP_PORT')}): every mail lands here, none leaves`],
        ['Stripe emulator', at('STRIPE_EMULATOR_URL'), 'for Stripe: card 4242 4242 4242 4242 succeeds'],
        ['object store', at('OBJECT_STORE_URL'), 'for S3: private, signed addresses only'],
        ...(hasTwin ? [twin] : []),
      ],
    },
    {
      title: 'PostgreSQL',
      rows: [
        ['address', at('DATABASE_URI'), ''],
        ['files', databaseFolder, ''],
      ],
    },
  ]
}
