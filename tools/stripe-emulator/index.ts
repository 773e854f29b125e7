import { createServer } from 'node:http'
import { createApi } from './api'
import { serveChallenge } from './challenge'
import { createControl } from './control/control'
import { renderPage } from './control/page'
import { startDeliverer } from './events/deliver'
import { answer, HTML_TYPE } from './http'
import { startScheduler } from './scheduled'
import { openStore } from './store'
import { stripeJs } from './stripe-js/bundle'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Emulator } from './emulator'

export interface StripeEmulatorOptions {
  /** 0 picks a free port. */
  port: number
  /** Loopback unless told. */
  host?: string
  secretKey: string
  publishableKey: string
  webhooks: { url: string; secret: string }[]
  /** A JSON file that keeps the state across restarts; in memory only without it. */
  dataFile?: string
  /** Added before every API answer. */
  latencyMs?: number
  /** Pauses before the second, third… attempt of a webhook; the last repeats until a 2xx. */
  retryDelaysMs?: number[]
}

export interface StripeEmulator {
  url: string
  port: number
  /** Ends deliveries under way (they stay owed), closes every connection and saves. */
  stop(): Promise<void>
  /** Events from now on are owed to this endpoint too. */
  addWebhook(webhook: { url: string; secret: string }): void
}

const DEFAULT_DELAYS = [1_000, 3_000, 10_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000]

/** Starts a stand-in for Stripe's API, webhooks and stripe.js. Throws when the port is taken or the data file unreadable. */
export async function startStripeEmulator(options: StripeEmulatorOptions): Promise<StripeEmulator> {
  const host = options.host ?? '127.0.0.1'
  const emulator: Emulator = {
    store: await openStore(options.dataFile),
    endpoints: [],
    secretKey: options.secretKey,
    publishableKey: options.publishableKey,
    retryDelaysMs: options.retryDelaysMs ?? DEFAULT_DELAYS,
    latencyMs: options.latencyMs ?? 0,
    baseUrl: '',
    wake: () => undefined,
  }
  const addWebhook: StripeEmulator['addWebhook'] = ({ url, secret }) => {
    emulator.endpoints.push({ id: `we_${emulator.endpoints.length + 1}`, url, secrets: [secret] })
    emulator.wake()
  }
  options.webhooks.forEach(addWebhook)
  const deliverer = startDeliverer(emulator)
  const scheduler = startScheduler(emulator, () => void emulator.store.save().finally(deliverer.wake).catch(report))
  emulator.wake = () => {
    scheduler.wake()
    deliverer.wake()
  }
  const serve = createDispatcher(emulator, createApi(emulator), createControl(emulator, deliverer))
  const server = createServer((request, response) => void serve(request, response))
  const port = await listen(server, options.port, host)
  emulator.baseUrl = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  emulator.wake()

  async function close(): Promise<void> {
    scheduler.stop()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await deliverer.stop()
    await closed
    await emulator.store.save()
  }
  let closing: Promise<void> | undefined
  return { url: emulator.baseUrl, port, stop: () => (closing ??= close()), addWebhook }
}

type Serve = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

function createDispatcher(emulator: Emulator, api: Serve, control: Serve) {
  return async function dispatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', emulator.baseUrl)
      if (url.pathname.startsWith('/v1/')) return await api(request, response, url)
      if (url.pathname.startsWith('/_emulator/')) return await control(request, response, url)
      if (url.pathname.startsWith('/3ds/')) return await serveChallenge(emulator, request, response, url)
      if (url.pathname === '/') return answer(response, 200, renderPage(emulator), HTML_TYPE)
      if (url.pathname.endsWith('/stripe.js') || /^\/v3\/?$/.test(url.pathname)) {
        const type = { 'Content-Type': 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*' }
        return answer(response, 200, stripeJs(), type)
      }
      answer(response, 404, 'Not found', { 'Content-Type': 'text/plain' })
    } catch (error) {
      report(error)
      answer(response, 500, 'The emulator failed; see its log.', { 'Content-Type': 'text/plain' })
    }
  }
}

function report(error: unknown): void {
  process.stderr.write(`Stripe emulator: ${error instanceof Error ? error.stack : String(error)}\n`)
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
