import { storefrontPath } from '@/features/content'
import { toLocale } from '@/shared/locale'

/** Whether a browser asks for a page, as a form without JavaScript does; programs get JSON. */
export const wantsPage = ({ headers }: Request): boolean => headers.get('accept')?.includes('text/html') === true

/** Sends a browser on to a page of ours, in the language its form had; going back does not send the form again. */
export function goTo(path: string, query: Record<string, string>, locale: unknown): Response {
  const location = `${storefrontPath(toLocale(locale), path)}?${new URLSearchParams(query).toString()}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
