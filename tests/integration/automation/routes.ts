import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import * as callback from '@/app/api/automation/callback/route'
import * as instruments from '@/app/api/automation/dossiers/[id]/instruments/route'
import * as photo from '@/app/api/automation/dossiers/[id]/photos/[photoId]/route'
import * as dossier from '@/app/api/automation/dossiers/[id]/route'
import * as openApi from '@/app/api/automation/openapi.json/route'
import * as order from '@/app/api/automation/orders/[id]/route'
import * as orders from '@/app/api/automation/orders/route'
import * as draft from '@/app/api/automation/readings/[id]/draft/route'
import * as failure from '@/app/api/automation/readings/[id]/failure/route'
import * as reading from '@/app/api/automation/readings/[id]/route'

/** Every route module of the automation API by its path; `contract.test.ts` compares it with the folder. */
export const routes: Record<string, object> = {
  callback,
  'dossiers/{id}/instruments': instruments,
  'dossiers/{id}/photos/{photoId}': photo,
  'dossiers/{id}': dossier,
  'openapi.json': openApi,
  'orders/{id}': order,
  orders,
  'readings/{id}/draft': draft,
  'readings/{id}/failure': failure,
  'readings/{id}': reading,
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** Answers a request with the route handler of its path, as Next would. */
export async function callRoute(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/automation/', '')
  for (const [pattern, module] of Object.entries(routes)) {
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name))
    const found = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
    const handler = (module as Record<string, Handler>)[request.method]
    if (!found || !handler) continue
    const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
    return handler(request, { params: Promise.resolve(params) })
  }
  return new Response(null, { status: 404 })
}

/** The automation API behind a real HTTP server on a free port. `isDown` makes it answer 503. */
export async function serveApi() {
  const state = { isDown: false, calls: 0 }
  const server = createServer(async (incoming, outgoing) => {
    state.calls += 1
    const body = await buffer(incoming)
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method,
      headers: incoming.headers as Record<string, string>,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    const response = state.isDown ? new Response(null, { status: 503 }) : await callRoute(request)
    outgoing
      .writeHead(response.status, Object.fromEntries(response.headers))
      .end(Buffer.from(await response.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
