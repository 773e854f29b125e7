import { appEnv } from '../env/app-env'
import { stripeEnv } from '../stripe/env'
import { outsideToolOrigin } from '../outside-tool/outside-tool'
import { areaOf, contentPolicy } from './content-policy'

/** Headers of a page whose values are known only when the house runs: where Stripe is, and whether we are reached over https. */
export function pageHeaders(path: string): Record<string, string> {
  const { PUBLIC_URL, NODE_ENV } = appEnv()
  const { STRIPE_API_BASE } = stripeEnv()
  const isHttps = PUBLIC_URL.startsWith('https:')
  const stripeStandIn = STRIPE_API_BASE ? new URL(STRIPE_API_BASE).origin : null
  return {
    'content-security-policy': contentPolicy({
      area: areaOf(path),
      stripeStandIn,
      outsideTool: outsideToolOrigin(),
      isDevelopment: NODE_ENV === 'development',
      isHttps,
    }),
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}
