import { pages, type BenchPage } from './pages'

export type FoundPage = Omit<BenchPage, 'address'> & { path: string }

const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')

/** The path of a page, following its link where only the content knows it. Undefined when there is none yet. */
const pathOf = async (site: string, { address }: BenchPage): Promise<string | undefined> => {
  if (typeof address === 'string') return address
  const answer = await fetch(`${site}${address.on}`)
  return answer.ok ? hrefs(await answer.text()).find((href) => address.firstLink.test(href)) : undefined
}

const nameOf = ({ address }: BenchPage): string => (typeof address === 'string' ? address : `${address.on}/…`)

/** The pages that this site has, and a sentence for each that it lacks. Throws for any other answer than 200 or 404. */
export const findPages = async (site: string): Promise<{ found: FoundPage[]; lacking: string[] }> => {
  const found: FoundPage[] = []
  const lacking: string[] = []
  for (const page of pages) {
    const path = await pathOf(site, page)
    const status = path === undefined ? 404 : (await fetch(`${site}${path}`)).status
    if (status === 404) lacking.push(`${page.name}: nothing at ${path ?? nameOf(page)} (404)`)
    else if (status !== 200 || path === undefined) throw new Error(`${page.name}: ${path} answers ${status}`)
    else found.push({ ...page, path })
  }
  return { found, lacking }
}
