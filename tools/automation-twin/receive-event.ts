import type { IncomingMessage } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

const event = z.object({ id: z.string(), type: z.string(), data: z.record(z.string(), z.unknown()) })

export type Received = { status: number; event?: z.infer<typeof event> }

const maxBytes = 100_000

/** Takes one event as N8N's webhook node would: verified and acknowledged at once, worked on afterwards. */
export async function receive(request: IncomingMessage, secret: string): Promise<Received> {
  if (request.method !== 'POST') return { status: 405 }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > maxBytes) return { status: 413 }
    chunks.push(chunk)
  }
  try {
    const text = Buffer.concat(chunks).toString('utf8')
    const said = new Webhook(secret).verify(text, request.headers as Record<string, string>)
    const parsed = event.safeParse(said)
    return parsed.success ? { status: 202, event: parsed.data } : { status: 400 }
  } catch {
    return { status: 401 }
  }
}
