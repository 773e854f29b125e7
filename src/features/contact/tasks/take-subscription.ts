import { z } from 'zod'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'
import { locales } from '@/shared/locale'

/**
 * Writes down who asked for the newsletter and starts the mail to confirm it. Who is confirmed stays as they are; who has not confirmed yet gets the
 * mail again at most once an hour; who left since the question was asked is left alone (its moment has whole milliseconds, the database's does not).
 * Run twice it writes one mail: the first run moved `asked_at`.
 */
export const takeSubscription = defineTask({
  name: 'take-subscription',
  input: z.object({
    requestId: z.uuid(),
    email: z.email(),
    locale: z.enum(locales),
    consent: z.string(),
    askedAt: z.iso.datetime(),
  }),
  run: ({ requestId, email, locale, consent, askedAt }, { payload }) =>
    transaction(payload, async (tx) => {
      const [subscriber] = await tx.query<{ id: string }>(sql`
        insert into subscribers (email, locale, status, consent, asked_at) values (${email}, ${locale}, 'pending', ${consent}, ${askedAt})
        on conflict (email) do update set locale = excluded.locale, consent = excluded.consent, asked_at = excluded.asked_at, status = 'pending',
          token_hash = null, updated_at = now()
        where (subscribers.status = 'left' and date_trunc('milliseconds', subscribers.left_at) <= excluded.asked_at)
          or (subscribers.status = 'pending' and subscribers.asked_at <= excluded.asked_at - interval '1 hour')
        returning id`)
      if (!subscriber) return
      await addJob(tx, 'queue-email', {
        key: `newsletter-confirm:${requestId}`,
        template: 'newsletter-confirm',
        address: email,
        locale,
        data: { subscriberId: subscriber.id },
      })
    }),
})
