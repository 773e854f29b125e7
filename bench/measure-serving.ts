import { setTimeout as pause } from 'node:timers/promises'
import { bounds, yardstick } from './bounds'
import { median, percentile, type Figure } from './figures'
import type { FoundPage } from './find-pages'
import { load } from './load'
import type { StatementLog } from './statement-log'

const identity = { 'accept-encoding': 'identity' }
const gzip = { 'accept-encoding': 'gzip' }
const seconds = 2

type Turn = { page: number; yardstick: number }

/** The page and the yardstick take turns, so that what else the machine does touches both alike. */
const takeTurns = async (
  site: string,
  path: string,
  rounds: number,
  headers: Record<string, string>,
): Promise<Turn[]> => {
  const turns: Turn[] = []
  const rate = async (one: string): Promise<number> =>
    (await load(`${site}${one}`, { connections: 10, seconds, headers })).requestsPerSecond
  for (let round = 0; round < rounds; round += 1) {
    // The order changes too: who comes second finds the caches of the first.
    const isPageFirst = round % 2 === 1
    const first = await rate(isPageFirst ? path : yardstick)
    const second = await rate(isPageFirst ? yardstick : path)
    turns.push(isPageFirst ? { page: first, yardstick: second } : { page: second, yardstick: first })
  }
  return turns
}

const ratio = (turns: Turn[]): number => median(turns.map((turn) => turn.page / turn.yardstick))
const rateNote = (turns: Turn[]): string => {
  const [page, reference] = [median(turns.map((turn) => turn.page)), median(turns.map((turn) => turn.yardstick))]
  return `${Math.round(page)} req/s beside ${Math.round(reference)}`
}

const oneConnection = async (site: string, path: string, rounds: number): Promise<number> => {
  const values: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { latencies } = await load(`${site}${path}`, { connections: 1, amount: 1_000, headers: identity })
    values.push(percentile(latencies, 0.99))
  }
  return median(values)
}

const sizeNote = async (site: string, path: string): Promise<string> => {
  const kib = async (headers: Record<string, string>): Promise<string> => {
    const { bytesPerAnswer } = await load(`${site}${path}`, { connections: 1, amount: 5, headers })
    return (bytesPerAnswer / 1024).toFixed(1)
  }
  return `${await kib(identity)} KiB an answer, ${await kib(gzip)} with gzip`
}

/** SQL, req/s beside the yardstick and p99 of every page that is the same for everybody. Warms each up first. */
export const measureServing = async (
  site: string,
  pages: FoundPage[],
  log: StatementLog,
  rounds: number,
): Promise<Figure[]> => {
  const served = pages.filter(({ isServed }) => isServed)
  const figures: Figure[] = []
  for (const path of [yardstick, ...served.map((page) => page.path)])
    await load(`${site}${path}`, { connections: 10, seconds, headers: identity })
  const idle = await log.countDuring(() => pause(2_000))
  figures.push({ page: 'yardstick', what: 'SQL of an idle site, 2 s', value: idle, unit: '', note: 'counted apart' })
  figures.push({
    page: 'yardstick',
    what: 'p99, 1 connection',
    value: await oneConnection(site, yardstick, rounds),
    unit: 'ms',
    note: await sizeNote(site, yardstick),
  })
  for (const { name: page, path } of served) {
    const amount = 500
    const statements = await log.countDuring(() =>
      load(`${site}${path}`, { connections: 10, amount, headers: identity }),
    )
    const turns = await takeTurns(site, path, rounds, identity)
    const p99 = await oneConnection(site, path, rounds)
    const compressed = await takeTurns(site, path, Math.min(rounds, 3), gzip)
    const sql = { value: statements / amount, bound: bounds.statements, note: `${statements} in ${amount} requests` }
    figures.push(
      { page, what: 'SQL a warm request', unit: '', ...sql },
      {
        page,
        what: 'req/s ÷ yardstick',
        value: ratio(turns),
        unit: '×',
        bound: bounds.rateToYardstick,
        note: rateNote(turns),
      },
      { page, what: 'p99, 1 connection', value: p99, unit: 'ms', bound: bounds.p99, note: await sizeNote(site, path) },
      { page, what: '… both with gzip', value: ratio(compressed), unit: '×', note: rateNote(compressed) },
    )
  }
  return figures
}
