import { sharePicture } from '@/features/content/server'
import { isLocale } from '@/shared/locale'
import { shareWords } from '../../../(storefront)/search/share-words'

// Made at its first visit and kept until what it says changes, as the page itself.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ locale: string; path: string[] }> }

/** `/partage/fr/offres/profond.png`: the picture of the page `/offres/profond`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, path } = await params
  const words = isLocale(locale) ? await shareWords(locale, path) : null
  return words ? sharePicture(words) : new Response(null, { status: 404 })
}
