import type { Params } from './params'
import type { Store } from './store'

export interface WebhookEndpoint {
  /** `we_1`, `we_2`… by order of appearance, so that a restart finds its deliveries again. */
  id: string
  url: string
  /** The newest first; the older ones still sign, as while Stripe rolls a secret. */
  secrets: string[]
}

/** What every part of the emulator shares. */
export interface Emulator {
  store: Store
  endpoints: WebhookEndpoint[]
  secretKey: string
  publishableKey: string
  retryDelaysMs: number[]
  latencyMs: number
  /** The address it answers on, without a final slash. */
  baseUrl: string
  /** To be called when deliveries or scheduled changes may be due. */
  wake(): void
}

/** Where a change comes from, as events tell it. */
export interface Origin {
  id: string | null
  idempotency_key: string | null
}

/** One API call, on its way through a resource. */
export interface Call {
  emulator: Emulator
  params: Params
  /** The `:id` of the address, or an empty text. */
  id: string
  keyKind: 'secret' | 'publishable'
  origin: Origin
}
