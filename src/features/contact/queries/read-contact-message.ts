import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'

export type ContactMessageView = { id: string; name: string; email: string; subject: string; body: string }

/** A visitor's message for the mail that tells of it, or null when it was deleted. */
export async function readContactMessage(payload: Payload, id: string): Promise<ContactMessageView | null> {
  const [message] = await query<ContactMessageView>(
    payload,
    sql`select id, name, email, subject, body from contact_messages where id = ${id}`,
  )
  return message ?? null
}
