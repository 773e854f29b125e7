import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inProject } from './project'

export type DemoAccount = { role: string; email: string; password: string | null; note: string }

/** The sign-ins that the seed makes. */
export const readDemoAccounts = async (): Promise<DemoAccount[]> => {
  const file = inProject('tools/demo-accounts.ts')
  if (!existsSync(file)) return []
  const known = (await import(pathToFileURL(file).href)) as { demoAccounts?: DemoAccount[] }
  return known.demoAccounts ?? []
}
