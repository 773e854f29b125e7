import { stripVTControlCharacters } from 'node:util'
import type { Shot, ShotGroup } from './shot'
import type { Picture } from './take-shot'

export type TakenShot = { shot: Shot; pictures: Picture[]; failure?: string }
export type TakenGroup = { name: string; title: string; shots: TakenShot[] }

const concurrency = 2
const patienceMs = 120_000

const inTime = <Result>(work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${patienceMs / 1000} s`)), patienceMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const reason = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  // Playwright colours its words and tells the whole call log.
  return stripVTControlCharacters(text).split('\nCall log')[0]?.trim() ?? text
}

/** Takes every shot, two at a time. One that fails is told, the others are taken all the same. */
export const runShots = async (
  groups: ShotGroup[],
  take: (group: string, shot: Shot) => Promise<Picture[]>,
): Promise<TakenGroup[]> => {
  const waiting = groups.flatMap((group) => group.shots.map((shot) => ({ group, shot })))
  const taken = new Map<Shot, TakenShot>()
  const total = waiting.length
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { group, shot } = next
      const since = performance.now()
      const result = await inTime(take(group.name, shot)).then(
        (pictures): TakenShot => ({ shot, pictures }),
        (error: unknown): TakenShot => ({ shot, pictures: [], failure: reason(error) }),
      )
      taken.set(shot, result)
      const mark = result.failure === undefined ? '✔' : '✖'
      const seconds = ((performance.now() - since) / 1000).toFixed(1)
      console.log(`  ${mark} ${String(taken.size).padStart(3)}/${total}  ${group.name}/${shot.name} (${seconds} s)`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return groups.map(({ name, title, shots }) => ({
    name,
    title,
    shots: shots.flatMap((shot) => taken.get(shot) ?? []),
  }))
}
