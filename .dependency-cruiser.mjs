/** Imports run one way: app, payload/admin, http, cli, jobs → services → domain; services → data, files. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know neither the framework nor the machine.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    only('data-knows-rules-only', '^src/data/', '^src/(data|domain|config)/', 'SQL returns plain data.'),
    only(
      'services-stand-in-the-middle',
      '^src/services/',
      '^src/(services|domain|data|files|config|i18n)/',
      'Use cases know no face.',
    ),
    only(
      'http-asks-services',
      '^src/http/',
      '^src/(http|services|domain|data|i18n|config)/',
      'The contract is a face.',
    ),
    only(
      'payload-stays-at-its-edge',
      '^src/payload/',
      '^src/(payload|services|domain|data|i18n|config|http/(report/endpoints|plan/endpoints|workflow/endpoints|errorAnswer|formErrors|isAdminForm|schemas))',
      'Collections and hooks are wiring (decision 004).',
    ),
    only(
      'jobs-ask-services',
      '^src/jobs/',
      '^src/(jobs|services|domain|data|config)/',
      'Background work is a face.',
    ),
    only('i18n-knows-nobody', '^src/i18n/', '^src/i18n/', 'Words.'),
    {
      name: 'launcher-needs-nothing',
      comment: 'The launcher runs before anything is installed.',
      severity: 'error',
      from: { path: '^src/launch/' },
      to: { path: '^src/(?!launch/)' },
    },
    {
      name: 'database-in-data-only',
      comment: 'SQL lives in src/data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(data|seeds|config|jobs|launch)/' },
      to: { path: 'node_modules/(pg|drizzle-orm|@payloadcms/(db-postgres|drizzle))/' },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/writeReference\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
