import { clearPlace } from './data-place'
import { reachableFolder } from './reachable-folder'
import { serverAccount } from './server-account'
import { stopLeftover } from './stop-leftover'

/** Forgets everything that `startDatabase` kept for this data folder; stops a server left behind on it first. */
export const removeDatabase = (dataDir: string): Promise<void> => clearPlace(dataDir, serverAccount())

/** Stops a server that a killed run left behind on this data folder, so that its port is free again. */
export const stopLeftoverDatabase = (dataDir: string): Promise<void> =>
  stopLeftover(reachableFolder(dataDir, serverAccount()))
