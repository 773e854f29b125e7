import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/shared/locale'

type Params = { locale: string }

/** The page's parameters with a language that is one of ours; anything else in its place is a page that does not exist. */
export async function readParams<Given extends Params>(
  params: Promise<Given>,
): Promise<Omit<Given, 'locale'> & { locale: Locale }> {
  const { locale, ...rest } = await params
  if (!isLocale(locale)) notFound()
  return { ...rest, locale }
}

/** Nothing is made while building, which has no database; a page is made at its first visit and kept. */
export const madeOnFirstVisit = () => []
