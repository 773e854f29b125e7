import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  answerQuestion,
  askQuestion,
  getConversationForDesk,
  listConversations,
  listConversationsForDesk,
  markRead,
} from '@/features/conversations'
import { reopenReading } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { paidOrder } from '../../factories/orders'
import { deliveredReading, sealedReading, type OrderWithVersion } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, countOf, eventsOf, failure, furnishedHouse, jobsOf } from '../readings/house'

let payload: Payload
let expert: TypedUser
let editor: TypedUser
let stranger: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert', name: 'Inès Caradec' })
  editor = await teamMember(payload, { role: 'editor' })
  stranger = (await paidOrder(payload, { seed: 5 })).client
})

const delivered = (seed = 0) => deliveredReading(payload, { expert, seed })
const ask = (
  { id, client }: OrderWithVersion,
  body = 'Que veut dire « relier » pour moi ?',
  sendId: string = randomUUID(),
) => askQuestion(payload, { orderId: id, body, sendId, user: client })

describe('askQuestion', () => {
  it('begins a conversation, tells the house, and the team sees who waits', async () => {
    const order = await delivered()
    const { conversationId, messageId, isNew } = await ask(order, '  Bonjour,\r\n<b>une question</b>  ')
    expect(isNew).toBe(true)
    expect(await eventsOf(payload, order.id)).toEqual(['conversation.message-received'])
    const [mine] = await listConversations(payload, { user: order.client })
    expect(mine).toMatchObject({
      orderId: order.id,
      readingId: order.readingId,
      canAsk: true,
      conversation: {
        id: conversationId,
        status: 'waiting_for_team',
        unread: 0,
        messages: [
          {
            id: messageId,
            author: 'client',
            authorName: order.firstName,
            body: 'Bonjour,\n<b>une question</b>',
            readAt: null,
          },
        ],
      },
    })
    const thread = await getConversationForDesk(payload, { conversationId, user: expert })
    expect(thread).toMatchObject({
      orderNumber: order.number,
      readingId: order.readingId,
      messages: [{ id: messageId }],
    })
  })

  it('is one message however often it is sent, also at once; two messages make one conversation', async () => {
    const order = await delivered(1)
    const sendId = randomUUID()
    const sent = await Promise.all([
      ask(order, 'Une fois', sendId),
      ask(order, 'Une fois', sendId),
      ask(order, 'Une fois', sendId),
    ])
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1)
    expect(sent.filter(({ isNew }) => isNew)).toHaveLength(1)
    const [a, b] = await Promise.all([ask(order, 'Et puis'), ask(order, 'Encore')])
    expect(a.conversationId).toBe(b.conversationId)
    expect(await countOf(payload, 'conversation_messages', 'conversation_id', a.conversationId)).toBe(3)
    expect(await eventsOf(payload, order.id)).toHaveLength(3)
  })

  it('does not mistake one client’s send for another’s', async () => {
    const [one, two] = [await delivered(2), await delivered(3)]
    const sendId = randomUUID()
    await ask(one, 'La mienne', sendId)
    expect((await ask(two, 'La sienne', sendId)).isNew).toBe(true)
  })

  it('waits for the delivery, ends with the access, and stays open while a reading is reopened', async () => {
    const sealed = await sealedReading(payload, { expert, seed: 4 })
    expect(await codeOf(ask(sealed))).toBe('WRONG_STATE')
    const order = await delivered(5)
    await reopenReading(payload, { readingId: order.readingId, reason: 'à préciser', user: expert })
    expect((await ask(order)).isNew).toBe(true)
    await query(
      payload,
      sql`update orders set access_ends_at = now() - interval '1 minute' where id = ${order.id}::uuid`,
    )
    expect(await codeOf(ask(order))).toBe('GONE')
    const [kept] = await listConversations(payload, { user: order.client })
    expect(kept).toMatchObject({ canAsk: false, conversation: { messages: [{ author: 'client' }] } })
  })

  it('is for the owner alone, within the session', async () => {
    const order = await delivered(6)
    const asked = { orderId: order.id, body: 'Bonjour', sendId: randomUUID() }
    expect(await codeOf(askQuestion(payload, { ...asked, user: stranger }))).toBe('NOT_FOUND')
    const narrow = clientUser({ id: order.clientId, onlyOrderId: randomUUID() })
    expect(await codeOf(askQuestion(payload, { ...asked, user: narrow }))).toBe('NOT_FOUND')
    expect(await codeOf(askQuestion(payload, { ...asked, user: expert }))).toBe('FORBIDDEN')
    expect(await codeOf(askQuestion(payload, { ...asked, user: null }))).toBe('UNAUTHENTICATED')
    expect(await codeOf(askQuestion(payload, { ...asked, orderId: 'x', user: order.client }))).toBe('NOT_FOUND')
    expect(
      (await askQuestion(payload, { ...asked, user: clientUser({ id: order.clientId, onlyOrderId: order.id }) })).isNew,
    ).toBe(true)
  })

  it('names what is wrong with a message', async () => {
    const order = await delivered(7)
    expect((await failure(ask(order, ' \n '))).faults).toEqual([{ field: 'body', reason: 'required' }])
    expect((await failure(ask(order, 'a'.repeat(4_001)))).faults).toEqual([{ field: 'body', reason: 'too-long' }])
    expect((await failure(ask(order, 'a\u0000b'))).faults).toEqual([{ field: 'body', reason: 'unreadable-character' }])
    expect((await failure(ask(order, 'Bonjour', 'again'))).faults).toEqual([{ field: 'sendId', reason: 'not-a-uuid' }])
    expect((await listConversations(payload, { user: order.client }))[0]?.conversation).toBeNull()
  })

  it('is bounded: a flood is told to wait, another client is not', async () => {
    const [order, other] = [await delivered(8), await delivered(9)]
    const codes: string[] = []
    for (let n = 0; n < 14; n += 1)
      codes.push(
        await ask(order, `Question ${n}`).then(
          () => 'sent',
          (error: { code: string }) => error.code,
        ),
      )
    expect(codes.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 'sent'))
    expect(codes.slice(12)).toEqual(['RATE_LIMITED', 'RATE_LIMITED'])
    expect((await ask(other)).isNew).toBe(true)
  })
})

describe('answerQuestion', () => {
  it('answers once under the public name, and orders one mail that quotes nothing', async () => {
    const order = await delivered(10)
    const { conversationId } = await ask(order)
    const answer = { conversationId, body: 'Relier, c’est choisir.', sendId: randomUUID(), user: expert }
    const [first, second] = await Promise.all([answerQuestion(payload, answer), answerQuestion(payload, answer)])
    expect(first.messageId).toBe(second.messageId)
    const jobs = await jobsOf(payload, `answer-received:${first.messageId}`)
    expect(jobs).toEqual([
      {
        task: 'queue-email',
        input: expect.objectContaining({
          key: `answer-received:${first.messageId}`,
          template: 'answer-received',
          clientId: order.clientId,
          orderId: order.id,
        }),
      },
    ])
    expect(JSON.stringify(jobs)).not.toContain('choisir')
    const [mine] = await listConversations(payload, { user: order.client })
    expect(mine?.conversation).toMatchObject({ status: 'waiting_for_client', unread: 1 })
    expect(mine?.conversation?.messages.map(({ author, authorName }) => [author, authorName])).toEqual([
      ['client', order.firstName],
      ['team', 'Inès C.'],
    ])
  })

  it('is for experts and admins', async () => {
    const order = await delivered(11)
    const { conversationId } = await ask(order)
    const answer = { conversationId, body: 'Non', sendId: randomUUID() }
    for (const user of [editor, order.client, stranger])
      expect(await codeOf(answerQuestion(payload, { ...answer, user }))).toBe('FORBIDDEN')
    expect(await codeOf(answerQuestion(payload, { ...answer, user: null }))).toBe('UNAUTHENTICATED')
    expect(await codeOf(answerQuestion(payload, { ...answer, conversationId: randomUUID(), user: expert }))).toBe(
      'NOT_FOUND',
    )
    expect(await countOf(payload, 'conversation_messages', 'conversation_id', conversationId)).toBe(1)
  })
})

describe('reading a conversation', () => {
  it('marks the other side’s messages read, each side its own, nobody else’s', async () => {
    const order = await delivered(0)
    const { conversationId } = await ask(order)
    await answerQuestion(payload, { conversationId, body: 'Voici.', sendId: randomUUID(), user: expert })
    expect(await codeOf(markRead(payload, { conversationId, user: stranger }))).toBe('NOT_FOUND')
    expect(await codeOf(markRead(payload, { conversationId, user: editor }))).toBe('FORBIDDEN')
    expect(
      await codeOf(
        markRead(payload, { conversationId, user: clientUser({ id: order.clientId, onlyOrderId: randomUUID() }) }),
      ),
    ).toBe('NOT_FOUND')
    expect(await markRead(payload, { conversationId, user: order.client })).toBe(1)
    expect(await markRead(payload, { conversationId, user: order.client })).toBe(0)
    expect(await markRead(payload, { conversationId, user: expert })).toBe(1)
  })

  it('shows the desk what waits, the oldest first, and strangers nothing', async () => {
    const order = await delivered(1)
    const { conversationId } = await ask(order, 'Celle-ci attend')
    const found: string[] = []
    let last = ''
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const next = await listConversationsForDesk(payload, { user: expert, filter: 'waiting', page })
      for (const row of next.rows) {
        expect(row.lastMessageAt >= last).toBe(true)
        last = row.lastMessageAt
        found.push(row.id)
        if (row.id === conversationId)
          expect(row).toMatchObject({
            lastMessage: 'Celle-ci attend',
            unread: 1,
            offerName: 'Profond',
            readingId: order.readingId,
          })
      }
      hasMore = next.hasMore
    }
    expect(found).toContain(conversationId)
    for (const user of [editor, order.client])
      expect(await codeOf(listConversationsForDesk(payload, { user, filter: 'all' }))).toBe('FORBIDDEN')
    expect(await codeOf(getConversationForDesk(payload, { conversationId, user: order.client }))).toBe('FORBIDDEN')
    expect(await listConversations(payload, { user: stranger })).toEqual([])
    expect(await codeOf(listConversations(payload, { user: editor }))).toBe('FORBIDDEN')
    const asked = { overrideAccess: false, user: stranger, depth: 0 } as const
    expect((await payload.find({ collection: 'conversations', ...asked })).totalDocs).toBe(0)
    expect((await payload.find({ collection: 'conversation-messages', ...asked })).totalDocs).toBe(0)
  })
})
