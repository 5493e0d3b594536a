import * as migration_20261122_063954_initial from './20261122_063954_initial';
import * as migration_20261122_064003_guards from './20261122_064003_guards';
import * as migration_20261122_075011_workspace from './20261122_075011_workspace';
import * as migration_20261122_105726_reporting from './20261122_105726_reporting';
import * as migration_20261122_113759_questions from './20261122_113759_questions';
import * as migration_20261122_143511_documents_copied from './20261122_143511_documents_copied';
import * as migration_20261122_155339_plan_imports from './20261122_155339_plan_imports';
import * as migration_20261122_163722_delegations from './20261122_163722_delegations';
import * as migration_20261122_175104_step_settings from './20261122_175104_step_settings';
import * as migration_20261122_181616_plan_ladders from './20261122_181616_plan_ladders';
import * as migration_20261122_181646_plan_guards from './20261122_181646_plan_guards';
import * as migration_20261122_182308_notices from './20261122_182308_notices';
import * as migration_20261122_182634_ladder_drafts from './20261122_182634_ladder_drafts';
import * as migration_20261122_210742_report_places from './20261122_210742_report_places';

export const migrations = [
  {
    up: migration_20261122_063954_initial.up,
    down: migration_20261122_063954_initial.down,
    name: '20261122_063954_initial',
  },
  {
    up: migration_20261122_064003_guards.up,
    down: migration_20261122_064003_guards.down,
    name: '20261122_064003_guards',
  },
  {
    up: migration_20261122_075011_workspace.up,
    down: migration_20261122_075011_workspace.down,
    name: '20261122_075011_workspace',
  },
  {
    up: migration_20261122_105726_reporting.up,
    down: migration_20261122_105726_reporting.down,
    name: '20261122_105726_reporting',
  },
  {
    up: migration_20261122_113759_questions.up,
    down: migration_20261122_113759_questions.down,
    name: '20261122_113759_questions',
  },
  {
    up: migration_20261122_143511_documents_copied.up,
    down: migration_20261122_143511_documents_copied.down,
    name: '20261122_143511_documents_copied',
  },
  {
    up: migration_20261122_155339_plan_imports.up,
    down: migration_20261122_155339_plan_imports.down,
    name: '20261122_155339_plan_imports',
  },
  {
    up: migration_20261122_163722_delegations.up,
    down: migration_20261122_163722_delegations.down,
    name: '20261122_163722_delegations',
  },
  {
    up: migration_20261122_175104_step_settings.up,
    down: migration_20261122_175104_step_settings.down,
    name: '20261122_175104_step_settings',
  },
  {
    up: migration_20261122_181616_plan_ladders.up,
    down: migration_20261122_181616_plan_ladders.down,
    name: '20261122_181616_plan_ladders',
  },
  {
    up: migration_20261122_181646_plan_guards.up,
    down: migration_20261122_181646_plan_guards.down,
    name: '20261122_181646_plan_guards',
  },
  {
    up: migration_20261122_182308_notices.up,
    down: migration_20261122_182308_notices.down,
    name: '20261122_182308_notices',
  },
  {
    up: migration_20261122_182634_ladder_drafts.up,
    down: migration_20261122_182634_ladder_drafts.down,
    name: '20261122_182634_ladder_drafts',
  },
  {
    up: migration_20261122_210742_report_places.up,
    down: migration_20261122_210742_report_places.down,
    name: '20261122_210742_report_places'
  },
];
