/** The people of the demo. Passwords of this list exist only where `npm run up` or the tests seeded them. */
export type DemoAccount = {
  role: string
  name: string
  publicName: string | null
  email: string
  password: string | null
  note: string
}

const password = 'lumira-demo-2026'

export const demoTeam: (DemoAccount & { role: 'admin' | 'expert' | 'editor'; password: string })[] = [
  {
    role: 'admin',
    name: 'Agnès Morel',
    publicName: null,
    email: 'admin@lumira.test',
    password,
    note: 'desk: everything',
  },
  {
    role: 'expert',
    name: 'Élodie Renaud',
    publicName: 'Élodie R.',
    email: 'elodie@lumira.test',
    password,
    note: 'desk: queue, workshop',
  },
  {
    role: 'expert',
    name: 'Mathias Le Goff',
    publicName: 'Mathias L.',
    email: 'mathias@lumira.test',
    password,
    note: 'desk: queue, workshop',
  },
  {
    role: 'expert',
    name: 'Inès Caradec',
    publicName: 'Inès C.',
    email: 'ines@lumira.test',
    password,
    note: 'desk: queue, workshop',
  },
  {
    role: 'editor',
    name: 'Paul Vasseur',
    publicName: null,
    email: 'editeur@lumira.test',
    password,
    note: 'desk: offers, texts, pictures',
  },
]

export const demoAccounts: DemoAccount[] = [
  ...demoTeam,
  {
    role: 'client',
    name: 'Maëlys Mercier',
    publicName: null,
    email: 'maelys@client.test',
    password: null,
    note: 'sanctuary: ask for a link, open it in the mail inbox',
  },
]
