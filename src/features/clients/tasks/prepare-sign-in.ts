import { z } from 'zod'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'
import { locales } from '@/shared/locale'

const input = z.object({
  email: z.string(),
  locale: z.enum(locales),
  next: z.string(),
  isExcess: z.boolean(),
  requestId: z.uuid(),
})

/** A link with less than this left is as good as none to somebody who has to open their mail. */
const usefulMinutes = 3

/**
 * Finds out who asked for a link and queues their mail; an unknown address gets nothing. Run twice it queues one mail: the ledger's key is the
 * request's. In excess of the address's limit it is one mail in two minutes at most, and none while the last link is still useful.
 */
export const prepareSignIn = defineTask({
  name: 'prepare-sign-in',
  input,
  async run({ email, locale, next, isExcess, requestId }, { payload }) {
    await transaction(payload, async (tx) => {
      const [client] = await tx.query<{ id: string; hasUsefulLink: boolean }>(sql`
        select id, exists (
          select 1 from client_links l where l.client_id = c.id and l.used_at is null
            and l.expires_at > now() + make_interval(mins => ${usefulMinutes})) as "hasUsefulLink"
        from clients c where email = ${email}`)
      if (!client || (isExcess && client.hasUsefulLink)) return
      const key = isExcess ? `sign-in:${client.id}:${Math.floor(Date.now() / 120_000)}` : `sign-in:${requestId}`
      await addJob(
        tx,
        'queue-email',
        { key, template: 'sign-in-link', clientId: client.id, locale, data: { next } },
        { key: `queue-email:${key}` },
      )
    })
  },
})
