import MissingPage, { metadata as named } from '../not-found'

export const metadata = { ...named, robots: { index: false, follow: false } }

/** What is not there, drawn as a page: `platform/cache` sends it wherever Next would send an empty one. */
export default MissingPage
