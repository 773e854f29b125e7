/** Parts of the site whose pages need different things. */
type Area = 'storefront' | 'sanctuary' | 'desk'

export const areaOf = (path: string): Area =>
  /^\/admin(\/|$)/.test(path) ? 'desk' : /^\/sanctuaire(\/|$)/.test(path) ? 'sanctuary' : 'storefront'

type Options = {
  area: Area
  /** Origin of the development stand-in of Stripe, when there is one. */
  stripeStandIn: string | null
  /** Origin of a measuring tool that the settings name; the page loads it only once its visitor agreed. */
  outsideTool: string | null
  isDevelopment: boolean
  isHttps: boolean
}

/**
 * The content security policy of a page. Scripts and styles come from us, inline ones too (Next and Payload write them; the pages are static, so no nonce
 * can be in them); nothing else is ever run. The storefront also takes Stripe's, since one may walk to the checkout without a new page being loaded.
 * Source: docs.stripe.com/security/guide#content-security-policy.
 */
export function contentPolicy({ area, stripeStandIn, outsideTool, isDevelopment, isHttps }: Options): string {
  const stripe = area === 'storefront' ? stripeSources(stripeStandIn) : { script: [], connect: [], frame: [], img: [] }
  const tool = area === 'storefront' && outsideTool ? [outsideTool] : []
  const rules: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : []), ...stripe.script, ...tool],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...stripe.img, ...tool],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : []), ...stripe.connect, ...tool],
    'frame-src': ["'self'", 'blob:', ...stripe.frame],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    // The desk shows pages in a frame while they are written.
    'frame-ancestors': ["'self'"],
    ...(isHttps && { 'upgrade-insecure-requests': [] }),
  }
  return Object.entries(rules)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

function stripeSources(standIn: string | null) {
  if (standIn) return { script: [standIn], connect: [standIn], frame: [standIn], img: [standIn] }
  const script = ['https://js.stripe.com', 'https://*.js.stripe.com']
  return {
    script,
    connect: ['https://api.stripe.com'],
    frame: [...script, 'https://hooks.stripe.com'],
    img: ['https://*.stripe.com'],
  }
}
