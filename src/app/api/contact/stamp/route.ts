import { makeFormStamp } from '@/features/contact'

/** What a form says of when it was taken up (`form-stamp.ts`): plain text that no cache keeps. */
export const dynamic = 'force-dynamic'

export const GET = (): Response => new Response(makeFormStamp(Date.now()), { headers: { 'cache-control': 'no-store' } })
