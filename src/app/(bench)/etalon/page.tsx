import type { Metadata } from 'next'

export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'Étalon', robots: { index: false, follow: false } }

/** The least that this server can serve: `npm run bench` measures every page beside it. */
export default function YardstickPage() {
  return <p>Étalon</p>
}
