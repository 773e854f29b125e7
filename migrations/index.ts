import * as migration_20261121_080000_initial from './20261121_080000_initial';
import * as migration_20261121_080100_guards from './20261121_080100_guards';
import * as migration_20261121_110000_storefront from './20261121_110000_storefront';
import * as migration_20261121_110100_carry_over from './20261121_110100_carry_over';
import * as migration_20261121_110200_retire_old_places from './20261121_110200_retire_old_places';
import * as migration_20261121_110300_calendar_links from './20261121_110300_calendar_links';
import * as migration_20261121_110400_scopes_and_spam from './20261121_110400_scopes_and_spam';

export const migrations = [
  {
    up: migration_20261121_080000_initial.up,
    down: migration_20261121_080000_initial.down,
    name: '20261121_080000_initial',
  },
  {
    up: migration_20261121_080100_guards.up,
    down: migration_20261121_080100_guards.down,
    name: '20261121_080100_guards',
  },
  {
    up: migration_20261121_110000_storefront.up,
    down: migration_20261121_110000_storefront.down,
    name: '20261121_110000_storefront',
  },
  {
    up: migration_20261121_110100_carry_over.up,
    down: migration_20261121_110100_carry_over.down,
    name: '20261121_110100_carry_over',
  },
  {
    up: migration_20261121_110200_retire_old_places.up,
    down: migration_20261121_110200_retire_old_places.down,
    name: '20261121_110200_retire_old_places',
  },
  {
    up: migration_20261121_110300_calendar_links.up,
    down: migration_20261121_110300_calendar_links.down,
    name: '20261121_110300_calendar_links',
  },
  {
    up: migration_20261121_110400_scopes_and_spam.up,
    down: migration_20261121_110400_scopes_and_spam.down,
    name: '20261121_110400_scopes_and_spam'
  },
];
