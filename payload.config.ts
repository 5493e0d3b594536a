import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { database } from '@/config/database'
import { email } from '@/config/email'
import { env } from '@/config/env'
import { logger } from '@/config/logger'
import { ownOrigins } from '@/config/origins'
import { EVIDENCE_MEGABYTES } from '@/domain/report/acceptsFile'
import { productEndpoints } from '@/http/endpoints'
import { mendedVietnamese } from '@/i18n/payloadVietnamese'
import { Amendments } from '@/payload/collections/amendments'
import { Appointments } from '@/payload/collections/appointments'
import { Attachments } from '@/payload/collections/attachments'
import { BudgetItems } from '@/payload/collections/budgetItems'
import { Catalogue } from '@/payload/collections/catalogue'
import { ExtraFields } from '@/payload/collections/extraFields'
import { Indicators } from '@/payload/collections/indicators'
import { Organisations } from '@/payload/collections/organisations'
import { Plans } from '@/payload/collections/plans'
import { Positions } from '@/payload/collections/positions'
import { ReportingPeriods } from '@/payload/collections/reportingPeriods'
import { ReportingRules } from '@/payload/collections/reportingRules'
import { Reports } from '@/payload/collections/reports'
import { Responsibilities } from '@/payload/collections/responsibilities'
import { Sections } from '@/payload/collections/sections'
import { Targets } from '@/payload/collections/targets'
import { Tasks } from '@/payload/collections/tasks'
import { Users } from '@/payload/collections/users'
import { WorkCalendars } from '@/payload/collections/workCalendars'
import { Workflows } from '@/payload/collections/workflows'
import { answerErrors } from '@/payload/hooks/answerErrors'
import { settleAtStart } from '@/payload/hooks/settleAtStart'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  // No serverURL: the panel then speaks to the address it was opened under (localhost and 127.0.0.1 both work).
  csrf: ownOrigins,
  telemetry: false,
  graphQL: { disable: true },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · Sáu Rõ' },
    components: {
      graphics: { Logo: '/src/payload/admin/Logo#Logo', Icon: '/src/payload/admin/Icon#Icon' },
      afterLogin: ['/src/payload/admin/AfterLogin#AfterLogin'],
      beforeNavLinks: ['/src/payload/admin/WorkspaceLink#WorkspaceLink'],
      beforeDashboard: ['/src/payload/admin/StartPage#StartPage'],
      views: {
        staff: { Component: '/src/payload/admin/StaffView#StaffView', path: '/don-vi-moi', exact: true },
        imports: {
          Component: '/src/payload/admin/import/ImportsView#ImportsView',
          path: '/nhap-ke-hoach',
          exact: true,
        },
        import: {
          Component: '/src/payload/admin/import/ImportView#ImportView',
          path: '/nhap-ke-hoach/:id/:step',
        },
        ladders: {
          Component: '/src/payload/admin/ladder/LaddersView#LaddersView',
          path: '/quy-trinh',
          exact: true,
        },
        ladder: { Component: '/src/payload/admin/ladder/LadderView#LadderView', path: '/quy-trinh/:id/:tab' },
        ladderHome: { Component: '/src/payload/admin/ladder/LadderView#LadderView', path: '/quy-trinh/:id' },
        clears: { Component: '/src/payload/admin/clears/ClearsView#ClearsView', path: '/sau-ro/:id' },
      },
    },
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh' },
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: { vi: mendedVietnamese } },
  defaultDepth: 0,
  maxDepth: 2,
  editor: lexicalEditor(),
  logger,
  loggingLevels: {
    Forbidden: 'debug',
    NotFound: 'debug',
    AuthenticationError: 'info',
    ValidationError: 'debug',
    APIError: 'debug',
  },
  collections: [
    Plans,
    Sections,
    Indicators,
    Targets,
    Tasks,
    Responsibilities,
    BudgetItems,
    ReportingRules,
    ExtraFields,
    Amendments,
    ReportingPeriods,
    Reports,
    Attachments,
    Organisations,
    Users,
    Positions,
    Appointments,
    Catalogue,
    WorkCalendars,
    Workflows,
  ],
  endpoints: productEndpoints,
  hooks: { afterError: [answerErrors] },
  onInit: settleAtStart,
  db: database({ migrationDir: path.resolve(root, 'migrations') }),
  email,
  // One byte more than a file may have: the reader of forms refuses what is as large as its limit.
  upload: { limits: { fileSize: EVIDENCE_MEGABYTES * 1_000_000 + 1, files: 1 }, abortOnLimit: true },
  // `npm run check` sees that they are as the collections say; a process of its own at every start would only cost.
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
  sharp,
})
