import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'
import type { Subscription } from '../events/event-types'
import type { AnyTask } from '../jobs/define-task'
import type { Cron } from '../jobs/run-worker'

type AdminViews = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>

export type Slice = {
  collections?: CollectionConfig[]
  globals?: GlobalConfig[]
  tasks?: AnyTask[]
  subscriptions?: Subscription[]
  crons?: Cron[]
  /** Views of the desk, by name. */
  views?: AdminViews
  /** Component paths shown above the desk's navigation links. */
  navLinks?: string[]
}

/** People of the desk edit forms; the API's view of a document is none of their screens. */
const withoutApiTab = <Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity => ({
  ...entity,
  admin: { ...entity.admin, hideAPIURL: true },
})

/** What every slice's `plugin.ts` exports: its part of the house, added to Payload's configuration. */
export const defineSlice =
  (slice: Slice): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), ...(slice.collections ?? []).map(withoutApiTab)],
    globals: [...(config.globals ?? []), ...(slice.globals ?? []).map(withoutApiTab)],
    custom: {
      ...config.custom,
      tasks: [...(config.custom?.tasks ?? []), ...(slice.tasks ?? [])],
      subscriptions: [...(config.custom?.subscriptions ?? []), ...(slice.subscriptions ?? [])],
      crons: [...(config.custom?.crons ?? []), ...(slice.crons ?? [])],
    },
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        beforeNavLinks: [...(config.admin?.components?.beforeNavLinks ?? []), ...(slice.navLinks ?? [])],
        views: { ...config.admin?.components?.views, ...slice.views },
      },
    },
  })
