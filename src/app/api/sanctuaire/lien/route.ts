import { z } from 'zod'
import { requestSignInLink } from '@/features/clients'
import { networkAddress, readerLocale } from '@/features/clients/server'
import { readJson } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { getPayload } from '@/platform/payload/get-payload'
import { requireSameOrigin } from '@/platform/security/same-origin'

const body = z.strictObject({ email: z.string().max(320), next: z.string().max(300).nullish() })

/** Asks for a sign-in link: `{ email, next? }` → 202 whoever it is; 422 for what is no address, 429 for a flood. */
export const POST = route(async (request) => {
  requireSameOrigin(request.headers)
  const { email, next } = await readJson(request, body, 2_000)
  await requestSignInLink(await getPayload(), {
    email,
    next,
    locale: await readerLocale(),
    networkAddress: await networkAddress(),
  })
  return respond({ accepted: true }, 202)
})
