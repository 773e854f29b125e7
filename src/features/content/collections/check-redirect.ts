import type { PayloadRequest } from 'payload'
import { inLocale, toLocale } from '@/shared/locale'
import { placeOf } from '../domain/place-of'
import { faultOfNewAddress, faultOfOldAddress } from '../domain/redirect-faults'
import { messages } from '../messages'

const sentencesOf = (req: PayloadRequest) => inLocale(messages, toLocale(req.i18n?.language)).redirects

/** For the old address of a redirect: a path without language that nothing published answers for. True, or a sentence for the editor. */
export async function checkOldAddress(value: unknown, { req }: { req: PayloadRequest }): Promise<true | string> {
  const t = sentencesOf(req)
  const fault = faultOfOldAddress(value)
  if (fault) return t[fault]
  const place = placeOf(String(value))
  if (!place) return true
  const { collection, slug, kind } = place
  const { totalDocs } = await req.payload.count({
    collection,
    where: { slug: { equals: slug }, ...(kind && { kind: { equals: kind } }), _status: { equals: 'published' } },
    req,
  })
  return totalDocs === 0 || t.isPublished
}

/** For the new address: what has moved leads somewhere else on this site. */
export function checkNewAddress(
  value: unknown,
  { req, siblingData }: { req: PayloadRequest; siblingData: { from?: string; kind?: string } },
): true | string {
  if (siblingData.kind === 'gone') return true
  const t = sentencesOf(req)
  const fault = faultOfNewAddress(value)
  if (fault) return t[fault]
  return value !== siblingData.from || t.same
}
