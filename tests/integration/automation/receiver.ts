import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type Received = { headers: Record<string, string>; body: string }
type Behaviour = (response: ServerResponse) => void

export const answer =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end()

/** An endpoint at `N8N_WEBHOOK_URL` that keeps what it got; how it answers is set for each event, 204 if nothing is said. */
export async function startReceiver() {
  const got: Received[] = []
  const behaviours = new Map<string, Behaviour>()
  const server = createServer(async (request, response) => {
    const headers = request.headers as Record<string, string>
    got.push({ headers, body: await text(request) })
    const behave = behaviours.get(String(headers['webhook-id'])) ?? answer(204)
    behave(response)
  })
  server.listen(Number(new URL(String(process.env.N8N_WEBHOOK_URL)).port), '127.0.0.1')
  await once(server, 'listening')
  return {
    of: (eventId: string) => got.filter(({ headers }) => headers['webhook-id'] === eventId),
    behave: (eventId: string, behaviour: Behaviour) => behaviours.set(eventId, behaviour),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
