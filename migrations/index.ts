import * as migration_20261121_080000_initial from './20261121_080000_initial'
import * as migration_20261121_080100_guards from './20261121_080100_guards'

export const migrations = [
  { up: migration_20261121_080000_initial.up, down: migration_20261121_080000_initial.down, name: '20261121_080000_initial' },
  { up: migration_20261121_080100_guards.up, down: migration_20261121_080100_guards.down, name: '20261121_080100_guards' },
]
