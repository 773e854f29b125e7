import Stripe from 'stripe'
import { stripeEnv } from './env'

let client: Stripe | undefined

/** The one Stripe client. `STRIPE_API_BASE` points it at the development emulator; empty means Stripe itself. */
export function stripe(): Stripe {
  if (client) return client
  const { STRIPE_SECRET_KEY, STRIPE_API_BASE } = stripeEnv()
  const base = STRIPE_API_BASE ? new URL(STRIPE_API_BASE) : undefined
  return (client = new Stripe(STRIPE_SECRET_KEY, {
    apiVersion: '2026-10-28.endive',
    maxNetworkRetries: 2,
    timeout: 15_000,
    telemetry: false,
    ...(base && { host: base.hostname, port: base.port, protocol: base.protocol === 'http:' ? 'http' : 'https' }),
  }))
}

/** Whether our keys are live keys; an object of the other mode is never trusted. */
export const isLiveMode = (): boolean => stripeEnv().STRIPE_SECRET_KEY.includes('_live_')
