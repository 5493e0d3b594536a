import { roleNames } from './access/roles'

/**
 * The closed vocabularies that the code itself branches on. Words that people configure are rows instead
 * (units of measure, sections, ladders). Each value has a label in `src/i18n/<lang>/admin.json` under `options`.
 */
export const vocabulary = {
  organisationKind: ['province', 'commune', 'unit'],
  communeType: ['commune', 'ward', 'special_zone'],
  unitType: [
    'peoples_committee',
    'department',
    'office',
    'centre',
    'police',
    'military',
    'party',
    'front',
    'council',
    'steering_committee',
    'inspection',
    'health_station',
    'school',
    'village',
    'broadcaster',
    'external',
    'other',
  ],
  role: roleNames,
  appointmentState: ['proposed', 'confirmed'],
  language: ['vi', 'en'],
  planState: ['draft', 'in_review', 'in_force', 'closed'],
  issuerForm: ['government', 'party'],
  sectionList: ['indicators', 'tasks'],
  indicatorKind: ['percent', 'number', 'range', 'boolean', 'document', 'date', 'milestones', 'text'],
  direction: ['higher', 'lower'],
  basis: ['snapshot', 'flow'],
  jointRule: ['first', 'sum', 'choose'],
  rollupRule: ['average', 'weighted', 'sum', 'count_true', 'min', 'max', 'none'],
  comparator: ['>=', '<=', '>', '<', '=', 'between'],
  responsibilityKind: ['lead', 'coordinate'],
  ownerNature: ['unit', 'collective', 'external', 'unknown'],
  reportLevel: ['unit', 'commune'],
  frequency: ['month', 'quarter', 'half_year', 'nine_months', 'year', 'adhoc'],
  bound: ['before', 'on'],
  dayOff: ['keep', 'before', 'after'],
  calendarDay: ['holiday', 'working'],
  clear: ['person', 'work', 'time', 'responsibility', 'product', 'authority'],
  jumpNote: ['warn', 'required'],
  extraKind: ['text', 'number', 'date', 'choice', 'file'],
  extraLevel: ['unit', 'commune', 'both'],
  reportState: ['draft', 'submitted', 'returned', 'approved', 'rejected', 'cancelled'],
  documentType: ['unit_report', 'commune_report', 'plan'],
  workflowState: ['draft', 'published'],
  assigneeRelation: ['unit', 'commune', 'province', 'sibling_units'],
  dueAnchor: ['report_due', 'commune_due', 'opening'],
  stepEdit: ['none', 'narrative', 'entries'],
  editEffect: ['keep', 'restart'],
  quorum: ['any', 'all'],
} as const satisfies Record<string, readonly string[]>

export type VocabularyName = keyof typeof vocabulary
export type Word<N extends VocabularyName> = (typeof vocabulary)[N][number]
