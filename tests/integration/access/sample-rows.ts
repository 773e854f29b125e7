import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { OrderWithVersion } from '../../factories/readings'
import type { Cast } from './people'

/** Rows of a collection: what each order of the cast brought, and what belongs to no client. */
export type Samples = { a1: string[]; a2: string[]; b1: string[]; house: string[] }

type OrderName = keyof Cast['orders']
const orderNames = ['a1', 'a2', 'b1'] as const

/** Makes what the factories do not: what follows a sale, a session, a mail, an event. Written past Payload's rules, as the commands do. */
export async function makeRows(payload: Payload, { users, orders }: Cast): Promise<void> {
  for (const name of orderNames) await makeRowsOfOrder(payload, orders[name], String(users.expert?.id))
  const soon = new Date(Date.now() + 3_600_000).toISOString()
  await insert(payload, 'stripe-events', {
    eventId: randomUUID(),
    type: 'payment_intent.succeeded',
    isLive: false,
    status: 'received',
    happenedAt: soon,
  })
  await insert(payload, 'automation-keys', {
    name: 'N8N',
    prefix: 'lum_abcd',
    tokenHash: randomUUID(),
    scopes: ['orders:read'],
    expiresAt: soon,
  })
  await insert(payload, 'automation-requests', {
    key: randomUUID(),
    requestHash: 'x',
    responseStatus: 200,
    responseBody: {},
  })
  await insert(payload, 'media', {
    alt: 'Horizon',
    filename: `${randomUUID()}.webp`,
    mimeType: 'image/webp',
    filesize: 1,
    width: 1,
    height: 1,
  })
  await makeContent(payload)
  await makeVisitorsRows(payload)
  await insert(payload, 'payload-kv', { key: randomUUID(), data: {} })
  const expert = { relationTo: 'users', value: users.expert?.id }
  await insert(payload, 'payload-locked-documents', {
    document: { relationTo: 'media', value: await oneId(payload, 'media') },
    user: expert,
  })
  for (const member of [users.expert, users.editor, users.admin])
    await insert(payload, 'payload-preferences', {
      key: `nav-${randomUUID()}`,
      value: { open: true },
      user: { relationTo: 'users', value: member?.id },
    })
}

/** What editors publish, and what is planned. */
async function makeContent(payload: Payload): Promise<void> {
  const slug = `essai-${randomUUID()}`
  await insert(payload, 'pages', { slug, kind: 'page', title: 'Une page', _status: 'published' })
  await insert(payload, 'articles', { slug, title: 'Un article', _status: 'published' })
  await insert(payload, 'categories', { slug, name: 'Essais' })
  await insert(payload, 'authors', { name: 'Élodie R.' })
  await insert(payload, 'redirects', { from: `/${slug}`, kind: 'gone' })
  await insert(payload, 'payload-jobs', { taskSlug: 'schedulePublish', queue: 'default', input: { type: 'publish' } })
}

/** What visitors leave without an account. */
async function makeVisitorsRows(payload: Payload): Promise<void> {
  const email = `${randomUUID()}@visitor.test`
  const now = new Date().toISOString()
  await insert(payload, 'contact-messages', {
    subject: 'Une question',
    name: 'Léa',
    email,
    body: 'Bonjour.',
    locale: 'fr',
    status: 'new',
    sendId: randomUUID(),
  })
  await insert(payload, 'subscribers', { email, locale: 'fr', status: 'pending', consent: 'Oui.', askedAt: now })
  await insert(payload, 'waiting-entries', { product: await oneId(payload, 'products'), email, locale: 'fr' })
}

async function makeRowsOfOrder(payload: Payload, order: OrderWithVersion, expertId: string): Promise<void> {
  const now = new Date().toISOString()
  const { id, clientId, readingId, versionId } = order
  const reference = randomUUID()
  const sequence = Math.floor(Math.random() * 2 ** 40)
  await insert(payload, 'payments', {
    order: id,
    provider: 'stripe',
    reference,
    status: 'succeeded',
    amountCents: 4700,
    refundedCents: 0,
    currency: 'eur',
    isLive: false,
    receivedAt: now,
  })
  const invoice = {
    kind: 'invoice',
    number: `T-${sequence}`,
    year: 1999,
    sequence,
    seller: {},
    buyer: { name: order.email },
    lines: [],
    totalCents: 4700,
    taxCents: 0,
    currency: 'eur',
    issuedAt: now,
  }
  await insert(payload, 'invoices', { ...invoice, order: id, client: clientId })
  await insert(payload, 'deliverables', {
    version: versionId,
    reading: readingId,
    order: id,
    client: clientId,
    kind: 'pdf',
    storageKey: randomUUID(),
    mime: 'application/pdf',
    bytes: 1,
    sha256: 'x',
    readyAt: now,
  })
  const product = await oneId(payload, 'products')
  await insert(payload, 'reviews', {
    client: clientId,
    order: id,
    line: order.line.id,
    product,
    rating: 5,
    body: secretOf(order),
    displayName: 'Anne',
    locale: 'fr',
    status: 'pending',
    deliveredAt: now,
  })
  await insert(payload, 'reading-samples', {
    product,
    version: versionId,
    locale: 'fr',
    basis: 'imaginary',
    passages: [],
    seal: 'x',
    sealedAt: now,
    expertName: 'Élodie R.',
    chosenBy: expertId,
  })
  const conversation = await insert(payload, 'conversations', {
    client: clientId,
    order: id,
    status: 'waiting_for_team',
    lastMessageAt: now,
  })
  await insert(payload, 'conversation-messages', {
    conversation,
    author: 'client',
    authorName: order.firstName,
    body: secretOf(order),
    sendId: randomUUID(),
  })
  const event = await insert(payload, 'events', { type: 'order.paid', order: id, data: {}, occurredAt: now })
  await insert(payload, 'deliveries', {
    event,
    endpoint: 'n8n.test/webhook',
    attempt: 1,
    status: 'delivered',
    durationMs: 5,
  })
  await insert(payload, 'emails', {
    key: randomUUID(),
    template: 'order-confirmed',
    client: clientId,
    order: id,
    address: order.email,
    locale: 'fr',
    data: {},
    status: 'sent',
    attempts: 1,
  })
  await insert(payload, 'client-sessions', { client: clientId, tokenHash: randomUUID(), expiresAt: now })
  await insert(payload, 'client-links', { client: clientId, tokenHash: randomUUID(), expiresAt: now })
}

/** Words that only the owner of an order may ever see. */
export const secretOf = ({ id }: { id: string }): string => `secret-of-${id}`

async function insert(payload: Payload, collection: CollectionSlug, data: Record<string, unknown>): Promise<string> {
  const row = await payload.db.create({ collection, data })
  return String(row.id)
}

const oneId = async (payload: Payload, collection: CollectionSlug): Promise<string> =>
  String((await payload.find({ collection, limit: 1, depth: 0 })).docs[0]?.id)

/** How a row says whose it is, per collection; what is not here belongs to the house. */
const ownerPaths: Record<string, string> = {
  orders: 'id',
  clients: 'id',
  'client-sessions': 'client',
  'client-links': 'client',
  'conversation-messages': 'conversation.order',
  deliveries: 'event.order',
}

/** The sample rows of one collection, read by the system. */
export async function samplesOf(payload: Payload, slug: string, { orders }: Cast): Promise<Samples> {
  const collection = slug as CollectionSlug
  const config = payload.collections[collection].config
  const path = ownerPaths[slug] ?? (config.flattenedFields.some(({ name }) => name === 'order') ? 'order' : null)
  const idsWhere = async (value?: string): Promise<string[]> => {
    const where = path && value ? { [path]: { equals: value } } : {}
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 200,
      sort: '-createdAt',
      where,
      showHiddenFields: true,
    })
    return docs.map(({ id }) => String(id))
  }
  if (!path) return { a1: [], a2: [], b1: [], house: await idsWhere() }
  const ownerOf = (name: OrderName) => (slug.startsWith('client') ? orders[name].clientId : orders[name].id)
  const [a1, a2, b1] = await Promise.all(orderNames.map((name) => idsWhere(ownerOf(name))))
  return { a1: a1 ?? [], a2: slug.startsWith('client') ? [] : (a2 ?? []), b1: b1 ?? [], house: [] }
}

/** Rows that are not published; makes one of each kind, so that « anybody sees what is published » can be told from « anybody sees all ». */
export async function unpublishedRows(payload: Payload): Promise<string[]> {
  const slug = `brouillon-${randomUUID()}`
  await insert(payload, 'products', { slug, kind: 'reading', priceCents: 100, currency: 'eur', _status: 'draft' })
  await insert(payload, 'pages', { slug, kind: 'page', _status: 'draft' })
  await insert(payload, 'articles', { slug, _status: 'draft' })
  const rows = await query<{ id: string }>(
    payload,
    sql`select id from products where _status <> 'published' union all select id from pages where _status <> 'published'
        union all select id from articles where _status <> 'published'`,
  )
  return rows.map(({ id }) => id)
}
