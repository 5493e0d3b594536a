import type { Role } from './roles'

/** Everything a right can be held on: collections by slug, own tables by their record name. */
export type RecordName =
  | 'organisations'
  | 'users'
  | 'positions'
  | 'appointments'
  | 'delegations'
  | 'catalogue'
  | 'work-calendars'
  | 'workflows'
  | 'plans'
  | 'sections'
  | 'indicators'
  | 'targets'
  | 'tasks'
  | 'responsibilities'
  | 'budget-items'
  | 'reporting-rules'
  | 'extra-fields'
  | 'amendments'
  | 'task-extensions'
  | 'plan-imports'
  | 'plan-waivers'
  | 'reporting-periods'
  | 'reports'
  | 'attachments'
  | 'official-values'
  | 'audit-events'

/** `enter`: to write the report of a unit at which nobody is there to write it. */
export type Operation = 'read' | 'create' | 'update' | 'delete' | 'unlock' | 'enter'

/**
 * How far a right goes, seen from the appointment that carries it: `commune` is the commune the appointment
 * lies in, `units` the units of that commune but not the commune itself, `unit` its unit, `here` the very
 * organisation it is held at, `reached` the commune reports of its province that a commune leader has approved.
 */
export type Reach = 'all' | 'province' | 'commune' | 'units' | 'unit' | 'here' | 'reached'

export type PolicyRow = { role: Role; record: RecordName; operations: readonly Operation[]; reach: Reach }

const row = (role: Role, record: RecordName, operations: string, reach: Reach): PolicyRow => ({
  role,
  record,
  operations: operations.split(' ') as Operation[],
  reach,
})

const planRecords = [
  'plans',
  'sections',
  'indicators',
  'targets',
  'tasks',
  'responsibilities',
  'budget-items',
  'reporting-rules',
  'extra-fields',
  'amendments',
] as const satisfies readonly RecordName[]

const planRows = (role: Role, operations: string, reach: Reach): PolicyRow[] =>
  planRecords.map((record) => row(role, record, operations, reach))

/**
 * The one policy table: role × record × operation × reach. What no row grants is denied. Reports and
 * attachments are only ever written through services and the approval ladder, so no row grants their change
 * except an attachment's upload and removal, which its report's own rules narrow further, and entering for a unit
 * that has nobody (`mayEdit`).
 */
export const policy: PolicyRow[] = [
  row('system_admin', 'organisations', 'read create update delete', 'all'),
  row('system_admin', 'users', 'read create update unlock', 'all'),
  row('system_admin', 'positions', 'read create update delete', 'all'),
  row('system_admin', 'appointments', 'read create update delete', 'all'),
  row('system_admin', 'delegations', 'read create update', 'all'),
  row('system_admin', 'catalogue', 'read create update delete', 'all'),
  row('system_admin', 'work-calendars', 'read create update delete', 'all'),
  row('system_admin', 'workflows', 'read create update', 'all'),
  ...planRows('system_admin', 'read create update delete', 'all'),
  row('system_admin', 'task-extensions', 'read', 'all'),
  row('system_admin', 'plan-imports', 'read create update', 'all'),
  row('system_admin', 'reporting-periods', 'read create', 'all'),
  row('system_admin', 'reports', 'read', 'all'),
  row('system_admin', 'attachments', 'read', 'all'),
  row('system_admin', 'official-values', 'read', 'all'),
  row('system_admin', 'audit-events', 'read', 'all'),

  row('province_admin', 'organisations', 'read create update', 'province'),
  row('province_admin', 'users', 'read create update unlock', 'province'),
  row('province_admin', 'positions', 'read create update delete', 'province'),
  row('province_admin', 'appointments', 'read create update delete', 'province'),
  row('province_admin', 'delegations', 'read create update', 'province'),
  row('province_admin', 'work-calendars', 'read create update delete', 'province'),
  row('province_admin', 'workflows', 'read create update', 'province'),
  ...planRows('province_admin', 'read', 'province'),
  row('province_admin', 'task-extensions', 'read', 'province'),
  row('province_admin', 'plan-imports', 'read', 'province'),
  row('province_admin', 'reporting-periods', 'read', 'province'),
  row('province_admin', 'reports', 'read', 'reached'),
  row('province_admin', 'attachments', 'read', 'reached'),
  row('province_admin', 'official-values', 'read', 'province'),
  row('province_admin', 'audit-events', 'read', 'province'),

  ...(['province_officer', 'province_leader'] as const).flatMap((role) => [
    row(role, 'organisations', 'read', 'province'),
    row(role, 'workflows', 'read', 'province'),
    ...planRows(role, 'read', 'province'),
    row(role, 'task-extensions', 'read', 'province'),
    row(role, 'reporting-periods', 'read', 'province'),
    row(role, 'reports', 'read', 'reached'),
    row(role, 'attachments', 'read', 'reached'),
    row(role, 'official-values', 'read', 'province'),
  ]),
  row('province_leader', 'users', 'read', 'province'),
  row('province_leader', 'positions', 'read', 'province'),
  row('province_leader', 'appointments', 'read update', 'province'),

  row('commune_admin', 'organisations', 'read', 'commune'),
  row('commune_admin', 'organisations', 'create update delete', 'units'),
  row('commune_admin', 'users', 'read create update unlock', 'commune'),
  row('commune_admin', 'positions', 'read create update delete', 'commune'),
  row('commune_admin', 'appointments', 'read create update delete', 'commune'),
  row('commune_admin', 'delegations', 'read create update', 'commune'),
  row('commune_admin', 'workflows', 'read create update', 'commune'),
  ...planRows('commune_admin', 'read create update delete', 'commune'),
  row('commune_admin', 'task-extensions', 'read', 'commune'),
  row('commune_admin', 'plan-imports', 'read create update', 'commune'),
  row('commune_admin', 'reporting-periods', 'read create', 'commune'),
  row('commune_admin', 'reports', 'read', 'commune'),
  row('commune_admin', 'attachments', 'read', 'commune'),
  row('commune_admin', 'official-values', 'read', 'commune'),
  row('commune_admin', 'audit-events', 'read', 'commune'),

  row('focal_officer', 'organisations', 'read', 'commune'),
  row('focal_officer', 'users', 'read', 'commune'),
  row('focal_officer', 'positions', 'read', 'commune'),
  row('focal_officer', 'appointments', 'read update', 'commune'),
  row('focal_officer', 'workflows', 'read', 'commune'),
  ...planRows('focal_officer', 'read create update delete', 'commune'),
  row('focal_officer', 'task-extensions', 'read create', 'commune'),
  row('focal_officer', 'plan-imports', 'read create update', 'commune'),
  row('focal_officer', 'reporting-periods', 'read create', 'commune'),
  row('focal_officer', 'reports', 'read enter', 'commune'),
  row('focal_officer', 'attachments', 'read create delete', 'commune'),
  row('focal_officer', 'official-values', 'read', 'commune'),

  row('commune_leader', 'organisations', 'read', 'commune'),
  row('commune_leader', 'users', 'read', 'commune'),
  row('commune_leader', 'positions', 'read', 'commune'),
  row('commune_leader', 'appointments', 'read update', 'commune'),
  row('commune_leader', 'workflows', 'read', 'commune'),
  ...planRows('commune_leader', 'read', 'commune'),
  row('commune_leader', 'task-extensions', 'read create', 'commune'),
  row('commune_leader', 'plan-waivers', 'create', 'commune'),
  row('commune_leader', 'reporting-periods', 'read', 'commune'),
  row('commune_leader', 'reports', 'read', 'commune'),
  row('commune_leader', 'attachments', 'read', 'commune'),
  row('commune_leader', 'official-values', 'read', 'commune'),

  ...(['unit_head', 'officer'] as const).flatMap((role) => [
    row(role, 'organisations', 'read', 'commune'),
    ...planRows(role, 'read', 'commune'),
    row(role, 'task-extensions', 'read', 'commune'),
    row(role, 'reporting-periods', 'read', 'commune'),
    row(role, 'reports', 'read', 'unit'),
    row(role, 'attachments', 'read create delete', 'unit'),
  ]),

  row('viewer', 'organisations', 'read', 'commune'),
  ...planRows('viewer', 'read', 'commune'),
  row('viewer', 'task-extensions', 'read', 'commune'),
  row('viewer', 'reporting-periods', 'read', 'commune'),
  row('viewer', 'reports', 'read', 'here'),
  row('viewer', 'attachments', 'read', 'here'),
  row('viewer', 'official-values', 'read', 'here'),
]
