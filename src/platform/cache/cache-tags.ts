/** What public pages are made from; a change of one refreshes every page that read it. */
export const cacheTags = [
  'offers',
  'settings',
  'pages',
  'articles',
  'navigation',
  'redirects',
  'reviews',
  'samples',
] as const
export type CacheTag = (typeof cacheTags)[number]

export const isCacheTag = (value: unknown): value is CacheTag => cacheTags.includes(value as CacheTag)

/** PostgreSQL's channel for them. */
export const cacheChannel = 'lumira_cache'
