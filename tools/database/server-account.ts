import { execFileSync, spawnSync } from 'node:child_process'

/** The account the server runs as; empty when it is simply the person who started it. */
export type ServerAccount = { uid?: number; gid?: number }

const idOf = (flag: '-u' | '-g'): number | undefined => {
  const found = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return found.status === 0 ? Number(found.stdout.trim()) : undefined
}

/** PostgreSQL refuses to run as root: root lends it the account `postgres`, made here when the machine has none. */
export const serverAccount = (): ServerAccount => {
  if (process.getuid?.() !== 0) return {}
  if (idOf('-u') === undefined) {
    if (spawnSync('getent', ['group', 'postgres']).status !== 0) execFileSync('groupadd', ['--system', 'postgres'])
    execFileSync('useradd', ['--system', '-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'])
  }
  const uid = idOf('-u')
  const gid = idOf('-g')
  if (uid === undefined || gid === undefined) throw new Error('The account "postgres" could not be created.')
  return { uid, gid }
}
