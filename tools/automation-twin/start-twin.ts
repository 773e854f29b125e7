import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { receive } from './receive-event'
import { writeDraft, type Desk } from './write-draft'

export type TwinSettings = Omit<Desk, 'key' | 'signal'> & {
  /** 0 takes a free one. */
  port: number
  secret: string
  /** Without it the twin acknowledges every event and writes nothing. */
  key: string | undefined
  /** How long it seems to think. */
  pauseMs: number
}

export type Twin = { url: string; stop(): Promise<void> }

/** Plays N8N's part: takes signed events, and answers `reading.requested` with a draft. `stop()` drops what it was about to write. */
export async function startTwin({ port, secret, key, pauseMs, ...desk }: TwinSettings): Promise<Twin> {
  const stopping = new AbortController()
  const server = createServer((request, response) => {
    void receive(request, secret)
      .then(({ status, event }) => {
        response.writeHead(status, { connection: 'close' }).end()
        const readingId = event?.type === 'reading.requested' ? event.data.readingId : undefined
        if (event && typeof readingId === 'string') void draft(readingId, event.id)
      })
      .catch(() => response.destroy())
  })

  const draft = async (readingId: string, eventId: string) => {
    if (!key) return console.error(`no draft for reading ${readingId}: the twin has no key`)
    const outcome = await writeDraft({ readingId, eventId, pauseMs }, { ...desk, key, signal: stopping.signal })
    if (!stopping.signal.aborted) console.log(`reading ${readingId}: ${outcome}`)
  }

  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      stopping.abort()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
