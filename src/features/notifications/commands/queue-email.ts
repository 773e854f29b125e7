import { z } from 'zod'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { locales } from '@/shared/locale'
import { templateNames } from '../domain/templates'

/**
 * A thing to say to a client, or (`address` and `locale`) to somebody without an account. `key` makes it one mail however often it is asked for;
 * `data` holds ids and paths, never a text or a token.
 */
export const emailRequest = z
  .object({
    key: z.string().min(1).max(200),
    template: z.enum(templateNames),
    clientId: z.uuid().nullish(),
    address: z.email().max(254).nullish(),
    orderId: z.uuid().nullish(),
    /** Else the order's language, else the client's. */
    locale: z.enum(locales).nullish(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  })
  .refine(({ clientId, address }) => Boolean(clientId) !== Boolean(address), {
    path: ['address'],
    error: 'either a client or an address',
  })
  .refine(({ address, locale }) => !address || Boolean(locale), {
    path: ['locale'],
    error: 'an address has no language',
  })

export type EmailRequest = z.input<typeof emailRequest>

/**
 * Writes the mail in the ledger and adds the job that sends it. A key that is there already changes nothing. The order must be the client's, or, before
 * it is paid, have been placed with their address.
 */
export async function queueEmail(tx: Transaction, request: EmailRequest): Promise<void> {
  const { key, template, clientId, address, orderId, locale, data } = emailRequest.parse(request)
  const json = JSON.stringify(data)
  const [email] = await tx.query<{ id: string }>(
    address
      ? sql`
    insert into emails (key, template, address, locale, data)
    values (${key}, ${template}, ${address}, ${locale}::text::enum_emails_locale, ${json}::jsonb)
    on conflict (key) do nothing returning id`
      : sql`
    insert into emails (key, template, client_id, order_id, address, locale, data)
    select ${key}, ${template}, c.id, o.id, c.email, coalesce(${locale ?? null}::text, o.locale::text, c.locale::text)::enum_emails_locale,
      ${json}::jsonb
    from clients c left join orders o on o.id = ${orderId ?? null}
      and (o.client_id = c.id or (o.client_id is null and o.email = c.email))
    where c.id = ${clientId}
    on conflict (key) do nothing returning id`,
  )
  if (email) await addJob(tx, 'send-email', { emailId: email.id }, { key: `send-email:${email.id}` })
}
