import * as migration_20261121_075100_initial from './20261121_075100_initial';
import * as migration_20261121_075159_guards from './20261121_075159_guards';

export const migrations = [
  {
    up: migration_20261121_075100_initial.up,
    down: migration_20261121_075100_initial.down,
    name: '20261121_075100_initial',
  },
  {
    up: migration_20261121_075159_guards.up,
    down: migration_20261121_075159_guards.down,
    name: '20261121_075159_guards'
  },
];
