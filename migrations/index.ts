import * as migration_20261122_052249_initial from './20261122_052249_initial';
import * as migration_20261122_052405_guards from './20261122_052405_guards';

export const migrations = [
  {
    up: migration_20261122_052249_initial.up,
    down: migration_20261122_052249_initial.down,
    name: '20261122_052249_initial',
  },
  {
    up: migration_20261122_052405_guards.up,
    down: migration_20261122_052405_guards.down,
    name: '20261122_052405_guards'
  },
];
