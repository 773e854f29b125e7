import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { openedReading } from '../../factories/readings'
import { furnishedHouse, runTask, storedOrder, storedReading } from '../readings/house'
import { call, deliveriesOf, published } from './house'
import { startReceiver } from './receiver'

it('with no N8N configured nothing is sent, the order goes on, and no callback is believed', async () => {
  const receiver = await startReceiver()
  const secret = String(process.env.N8N_CALLBACK_SECRET)
  // Read on first use only, which is below; other files run in processes of their own.
  for (const name of ['N8N_WEBHOOK_URL', 'N8N_WEBHOOK_SECRET', 'N8N_CALLBACK_SECRET']) process.env[name] = ''
  const payload = await furnishedHouse()
  const order = await openedReading(payload)
  const event = await published(payload, order.id, 'reading.requested')
  await runTask(payload, 'deliver-event', event)
  expect(receiver.of(event.eventId)).toEqual([])
  expect(await deliveriesOf(payload, event.eventId)).toEqual([])
  expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'paid', attention: null })

  const body = JSON.stringify({ type: 'reading.failure', readingId: order.readingId, reason: 'no model' })
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', new Date(), body),
  }
  expect((await call('POST', 'callback', { body, headers, idempotencyKey: null })).status).toBe(401)
  expect((await storedReading(payload, order.readingId)).failure).toBeNull()
  await receiver.stop()
})
