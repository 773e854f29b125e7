import { rmSync } from 'node:fs'
import { reachableFolder } from './reachable-folder'
import { serverAccount } from './server-account'
import { stopLeftover } from './stop-leftover'

/** Forgets everything that `startDatabase` kept for this data folder; stops a server left behind on it first. */
export const removeDatabase = async (dataDir: string): Promise<void> => {
  const folder = reachableFolder(dataDir, serverAccount())
  await stopLeftover(folder)
  rmSync(folder, { recursive: true, force: true })
  rmSync(`${folder}.log`, { force: true })
}
