import { createHash } from 'node:crypto'

/** `/brand/night-0.2cf734b8b3.svg`: where a file is served. It changes with the content, so that a browser may keep it for ever. */
export function hashedAddress(folder: string, name: string, ending: string, content: string | Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return `/${folder}/${name}.${hash}.${ending}`
}
