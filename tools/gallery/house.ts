import { demoTeam, type DemoAccount } from '../demo-accounts'
import type { ClientState } from './shot'

type Order = { id: string; number: string; email: string }
type Rows = { docs: Record<string, unknown>[] }

export type House = {
  site: string
  mailInbox: string
  member: (role: 'admin' | 'editor' | 'expert') => DemoAccount & { password: string }
  /** An order of the demo that is in this state. */
  orderIn: (state: ClientState) => Promise<Order>
  orderNumbered: (number: string) => Promise<Order>
}

const queries: Record<Exclude<ClientState, 'preparing'>, string> = {
  delivered: 'where[email][equals]=maelys@client.test',
  'to-prepare': 'where[status][equals]=paid&where[dossierSealedAt][exists]=false&sort=-paidAt',
  sealed: 'where[status][equals]=paid&where[dossierSealedAt][exists]=true&sort=-paidAt',
  'in-review': 'where[status][equals]=awaiting_validation&where[expert][exists]=true&sort=-paidAt',
  failed: 'where[status][equals]=failed',
  refunded: 'where[status][equals]=refunded',
}

/** What the shots need to know of a seeded house; it asks as the demo's admin. */
export const openHouse = (site: string, mailInbox: string): House => {
  let token: Promise<string> | undefined
  const member: House['member'] = (role) => {
    const found = demoTeam.find((one) => one.role === role)
    if (!found) throw new Error(`the demo has no ${role}`)
    return found
  }
  const signIn = async (): Promise<string> => {
    const { email, password } = member('admin')
    const answer = await fetch(`${site}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(site).origin },
      body: JSON.stringify({ email, password }),
    })
    if (!answer.ok) throw new Error(`the admin cannot sign in: ${answer.status}`)
    return ((await answer.json()) as { token: string }).token
  }
  const first = async (collection: string, query: string): Promise<Record<string, unknown>> => {
    const headers = { authorization: `JWT ${await (token ??= signIn())}` }
    const answer = await fetch(`${site}/api/${collection}?depth=0&limit=1&${query}`, { headers })
    if (!answer.ok) throw new Error(`${collection} answers ${answer.status}`)
    const [row] = ((await answer.json()) as Rows).docs
    if (!row) throw new Error(`the demo has none of the ${collection} with ${query}`)
    return row
  }
  const order = async (query: string): Promise<Order> => (await first('orders', query)) as Order
  return {
    site,
    mailInbox,
    member,
    orderNumbered: (number) => order(`where[number][equals]=${number}`),
    orderIn: async (state) => {
      if (state !== 'preparing') return order(queries[state])
      const dossier = await first('dossiers', 'where[status][equals]=draft')
      return order(`where[id][equals]=${String(dossier.order)}`)
    },
  }
}
