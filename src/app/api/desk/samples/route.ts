import { z } from 'zod'
import { publishSample } from '@/features/readings'
import { deskRoute } from '@/platform/desk/desk-route'
import { readJson } from '@/platform/http/read-body'

const sample = z.object({
  versionId: z.string(),
  choices: z.array(z.object({ sectionKey: z.string().max(200), paragraph: z.int().min(0) })).max(20, 'too-many'),
  basis: z.enum(['imaginary', 'agreed'], 'basis'),
})

/** Shows passages of a delivered reading on the page of its offer. */
export const POST = deskRoute<object>(async ({ payload, user, request }) =>
  publishSample(payload, { ...(await readJson(request, sample, 20_000)), user }),
)
