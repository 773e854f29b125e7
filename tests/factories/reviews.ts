import type { Payload, TypedUser } from 'payload'
import { publishSample } from '@/features/readings'
import { chaptersOf, saysName } from '@/features/readings/domain/sample-passages'
import type { SealedReading } from '@/features/readings'
import { publishReview, replyToReview, writeReview } from '@/features/reviews'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'

/** The chapters a sample of the demo is taken from, one paragraph each. */
const sampledChapters = ['relations', 'mission-de-vie']

/** Shows one sample for each offer of which the demo has a delivered reading; offers that have one already are left alone. */
export async function seedSamples(payload: Payload): Promise<void> {
  const rows = await query<{ versionId: string; content: SealedReading; firstName: string; expertId: string }>(
    payload,
    sql`select distinct on (l.product_id) v.id as "versionId", v.content, o.first_name as "firstName", v.sealed_by_id as "expertId"
      from reading_versions v join readings r on r.id = v.reading_id join order_lines l on l.id = r.order_line_id join orders o on o.id = v.order_id
      where r.delivered_at is not null and o.email like '%@client.test'
        and not exists (select 1 from reading_samples s where s.product_id = l.product_id)
      order by l.product_id, v.sealed_at`,
  )
  for (const { versionId, content, firstName, expertId } of rows) {
    const choices = chaptersOf(content)
      .filter(({ sectionKey }) => sampledChapters.includes(sectionKey))
      .flatMap(({ sectionKey, paragraphs }) => {
        const paragraph = paragraphs.findIndex((text) => !saysName(text, [firstName]))
        return paragraph < 0 ? [] : [{ sectionKey, paragraph }]
      })
    const expert = await payload.findByID({ collection: 'users', id: expertId, depth: 0 })
    const user = { ...expert, collection: 'users' } as TypedUser
    await publishSample(payload, { versionId, choices, basis: 'imaginary', user })
  }
}

type DemoReview = { scene: string; rating: number; body: string; reply?: string; isPublished: boolean }

/** What the demo's invented clients say; every name shown says that it is a demonstration. */
const demoReviews: DemoReview[] = [
  {
    scene: 'delivered-5',
    rating: 5,
    body: 'J’ai relu le chapitre sur les relations trois fois. Il part vraiment de ce que j’avais écrit, sans rien affirmer à ma place.',
    isPublished: true,
  },
  {
    scene: 'delivered-6',
    rating: 4,
    body: 'Une lecture juste et bien écrite. J’aurais aimé que le passage sur le travail aille un peu plus loin.',
    reply: 'Merci de votre retour. Vous pouvez nous poser une question sur ce passage depuis votre sanctuaire.',
    isPublished: true,
  },
  {
    scene: 'delivered-4',
    rating: 5,
    body: 'Les deux rituels tiennent en peu de choses et je les fais encore. Le ton est calme, cela change.',
    isPublished: true,
  },
  {
    scene: 'delivered-2',
    rating: 3,
    body: 'Intéressant, mais certains chapitres m’ont moins parlé que d’autres. Reçu dans les délais.',
    isPublished: true,
  },
  {
    scene: 'delivered-3',
    rating: 5,
    body: 'Court et clair, exactement ce que je cherchais pour une première fois.',
    isPublished: false,
  },
]

/** Writes the demo's reviews that are not there yet, through the same commands as real ones; `attemptOf` names the order of a scene. */
export async function seedReviews(payload: Payload, attemptOf: (scene: string) => string): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'editor' } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const editor = docs[0] && ({ ...docs[0], collection: 'users' } as TypedUser)
  for (const { scene, rating, body, reply, isPublished } of demoReviews) {
    const [order] = await query<{ readingId: string; clientId: string; firstName: string }>(
      payload,
      sql`select r.id as "readingId", o.client_id as "clientId", o.first_name as "firstName" from orders o join readings r on r.order_id = o.id
        where o.attempt_id = ${attemptOf(scene)} and not exists (select 1 from reviews w where w.order_id = o.id)`,
    )
    if (!order) continue
    const user = clientUser({ id: order.clientId, onlyOrderId: null })
    const displayName = `${order.firstName} (démonstration)`
    const { id } = await writeReview(payload, { readingId: order.readingId, rating, body, displayName, user })
    const seenAt = async () => (await payload.findByID({ collection: 'reviews', id, depth: 0 })).updatedAt
    if (!isPublished || !editor) continue
    await publishReview(payload, { reviewId: id, seenAt: await seenAt(), user: editor })
    if (reply) await replyToReview(payload, { reviewId: id, seenAt: await seenAt(), reply, user: editor })
    // As if it had been written in its time.
    await query(
      payload,
      sql`update reviews set created_at = delivered_at + interval '2 days', moderated_at = delivered_at + interval '3 days' where id = ${id}::uuid`,
    )
  }
}
