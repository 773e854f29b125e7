import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { writeDraft } from './write-draft'

export type TwinSettings = { secret: string; key: string; api: string; pauseMs: number }

type Event = { id: string; type: string; data: Record<string, string> }

/** Takes one event, as N8N's webhook node would: verifies, acknowledges at once, works afterwards. Gives the HTTP status. */
export async function receive(request: IncomingMessage, settings: TwinSettings): Promise<number> {
  if (request.method !== 'POST') return 405
  const body = await buffer(request)
  try {
    new Webhook(settings.secret).verify(body.toString('utf8'), request.headers as Record<string, string>)
  } catch {
    return 401
  }
  const event = JSON.parse(body.toString('utf8')) as Event
  if (event.type === 'reading.requested') void answer(event, settings)
  return 202
}

async function answer(event: Event, settings: TwinSettings): Promise<void> {
  await pause(settings.pauseMs)
  const readingId = event.data.readingId ?? ''
  try {
    await writeDraft({ readingId, eventId: event.id, ...settings })
    console.log(`draft sent for reading ${readingId}`)
  } catch (error) {
    console.error(`no draft for reading ${readingId}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
