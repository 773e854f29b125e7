import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { cacheTags } from '@/platform/cache/cache-tags'
import { isRefreshSecret } from '@/platform/cache/refresh-secret'
import { readJson } from '@/platform/http/read-body'
import { respond, route } from '@/platform/http/respond'
import { AppError } from '@/shared/app-error'

const body = z.object({ tags: z.array(z.enum(cacheTags)).min(1).max(cacheTags.length) })

/** The process asks itself to forget pages (`platform/cache/refresh-pages`); for anybody else there is nothing here. */
export const POST = route(async (request: Request) => {
  if (!isRefreshSecret(request.headers.get('x-refresh-secret'))) throw new AppError('NOT_FOUND', 'nothing here')
  const { tags } = await readJson(request, body, 1_000)
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return respond({ refreshed: tags })
})
