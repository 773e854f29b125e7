import { requireApiSession } from '@/features/clients/server'
import { searchPlaces } from '@/features/dossiers'
import { respond, route } from '@/platform/http/respond'

/** `?q=saint-etie` → places of the list, best first. What is typed stays between the person and us. */
export const GET = route(async (request) => {
  const { locale } = await requireApiSession()
  const text = new URL(request.url).searchParams.get('q') ?? ''
  return respond({ places: await searchPlaces(text.slice(0, 120), locale) })
})
