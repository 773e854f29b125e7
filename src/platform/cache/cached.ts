import 'server-only'
import { unstable_cache } from 'next/cache'
import type { CacheTag } from './cache-tags'

/** Even a message that was lost cannot keep a page wrong for longer. In seconds. */
const longest = 900

/**
 * A read of what everybody may see, kept until its tag is refreshed, or any of several; a page made from it is kept with it. Arguments and results
 * must be plain JSON.
 */
export const cached = <Arguments extends unknown[], Result>(
  name: string,
  tag: CacheTag | readonly CacheTag[],
  read: (...given: Arguments) => Promise<Result>,
): ((...given: Arguments) => Promise<Result>) =>
  unstable_cache(read, [name], { tags: [tag].flat(), revalidate: longest })
