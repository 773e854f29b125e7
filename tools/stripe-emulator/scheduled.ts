import { endDebit } from './resources/confirm'
import { openDispute } from './resources/disputes'
import { endRefund } from './resources/refunds'
import type { Emulator } from './emulator'
import type { Scheduled } from './store'

export interface Scheduler {
  /** Runs what is due and sleeps until the next. */
  wake(): void
  stop(): void
}

/** Runs by itself what Stripe's networks do later: debits that settle, refunds that end, disputes that arrive. */
export function startScheduler(emulator: Emulator, onChange: () => void): Scheduler {
  let timer: NodeJS.Timeout | undefined
  function wake(): void {
    clearTimeout(timer)
    const { scheduled } = emulator.store.state
    if (scheduled.length === 0) return
    const earliest = Math.min(...scheduled.map(({ dueAt }) => dueAt))
    timer = setTimeout(run, Math.max(0, Math.min(earliest - Date.now(), 60_000)))
  }
  function run(): void {
    if (runScheduled(emulator, (one) => one.dueAt <= Date.now()) > 0) onChange()
    wake()
  }
  return { wake, stop: () => clearTimeout(timer) }
}

/** Runs the planned changes that `which` picks, at once; answers how many there were. */
export function runScheduled(emulator: Emulator, which: (one: Scheduled) => boolean): number {
  const { state } = emulator.store
  const due = state.scheduled.filter(which)
  state.scheduled = state.scheduled.filter((one) => !due.includes(one))
  for (const one of due) runOne(emulator, one)
  return due.length
}

function runOne(emulator: Emulator, { target, kind }: Scheduled): void {
  const { state } = emulator.store
  const intent = state.paymentIntents[target]
  if (intent && (kind === 'settle' || kind === 'fail')) endDebit(emulator, intent, kind === 'settle')
  if (kind === 'refund_succeeds' || kind === 'refund_fails') endRefund(emulator, target, kind === 'refund_succeeds')
  const charge = state.charges[target]
  if (kind === 'dispute' && charge?.paid && !charge.disputed) openDispute(emulator, charge)
}
