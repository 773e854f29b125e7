import type { Access, Payload, Plugin } from 'payload'
import { nobody, team } from './access'

/** Payload opens its own collections to whoever is signed in, clients too. Preferences keep the condition « one's own » that Payload gives them. */
export const closeInternals: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    close(payload)
    await config.onInit?.(payload)
  },
})

function close({ collections }: Payload): void {
  const { access: preferences } = collections['payload-preferences'].config
  Object.assign(preferences, mapped(preferences, andTeam))
  const { access: locks } = collections['payload-locked-documents'].config
  Object.assign(locks, { create: team, read: team, update: team, delete: team })
  const { access: migrations } = collections['payload-migrations'].config
  Object.assign(migrations, { create: nobody, read: nobody, update: nobody, delete: nobody })
}

const operations = ['create', 'read', 'update', 'delete'] as const
type Rules = Partial<Record<(typeof operations)[number], Access>>

const mapped = (rules: Rules, change: (rule: Access) => Access): Rules =>
  Object.fromEntries(operations.map((operation) => [operation, change(rules[operation] ?? team)]))

const andTeam =
  (rule: Access): Access =>
  async (args) =>
    (await team(args)) === true && rule(args)
