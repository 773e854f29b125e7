import type { Graph, Thing } from 'schema-dts'

/**
 * Facts of the page for search engines (schema.org), as a block of data that no browser runs. A « < » in an editor's words cannot end the block.
 */
export function JsonLd({ things }: { things: Thing[] }) {
  if (things.length === 0) return null
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return <script type="application/ld+json">{JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>
}
