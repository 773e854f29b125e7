import type { Graph, Thing } from 'schema-dts'

/**
 * Facts of the page for search engines (schema.org), as a block of data that no browser runs. A « < » in an editor's words cannot end the block.
 */
export function JsonLd({ things }: { things: Thing[] }) {
  if (things.length === 0) return null
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return <script type="application/ld+json">{plainJson(graph)}</script>
}

/** In ASCII letters, like the rest of a page that is kept (`platform/cache/plain-html`): React compares the text of a script with its own. */
const plainJson = (graph: Graph): string =>
  JSON.stringify(graph).replaceAll(/<|[^\0-\x7f]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
