import type { ShotGroup } from '../shot'

/** The living page of the primitives; the house shows it when UI_GALLERY=1. */
export const ui: ShotGroup = {
  name: 'ui',
  title: 'Primitives',
  shots: [
    { name: 'all', title: 'All primitives', path: '/_ui' },
    { name: 'instruments', title: 'Charts and mandalas', path: '/_ui/instruments' },
  ],
}
