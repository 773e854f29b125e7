import type { BreadcrumbList } from 'schema-dts'

/** Where a page stands, from the home to itself. https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export const breadcrumbFacts = (trail: { name: string; url: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})
