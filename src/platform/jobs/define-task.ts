import type { Payload } from 'payload'
import type { z } from 'zod'

/** What a running job may use. `attempt` counts from 1; `isLastAttempt` tells that a throw will not be retried. */
export type TaskContext = { payload: Payload; signal: AbortSignal; attempt: number; isLastAttempt: boolean }

export type Task<Input = never> = {
  name: string
  /** Checked before each run; a job whose input does not fit fails by name. */
  input: z.ZodType<Input>
  /** How often it is tried in all; never 1, since a killed worker uses one up. */
  maxAttempts: number
  /** Jobs of one queue run one after the other, wherever they were added: slow work then never takes more than one place of a worker. */
  queue?: string
  /** Must be safe to run twice. Throwing makes it retry with backoff. */
  run(input: Input, context: TaskContext): Promise<void>
}

/** A task as a registry holds it, whatever its input. */
export type AnyTask = Omit<Task<unknown>, 'run'> & { run(input: never, context: TaskContext): Promise<void> }

/** Declares background work; the slice's `plugin.ts` registers it. Default: 12 attempts, spread over about a day. */
export function defineTask<Input>(task: Omit<Task<Input>, 'maxAttempts'> & { maxAttempts?: number }): Task<Input> {
  return { maxAttempts: 12, ...task }
}
