import type { WorkflowDefinition } from './types'

/** Two working days before a decision is due, on the day, and the day after. */
const reminders = [-2, 0, 1]

/**
 * A unit's report: an officer or the head sends it, the focal office checks it so that the commune's can still be put
 * together in time. Where it does not, the leader is asked too.
 */
export const unitReport: WorkflowDefinition = {
  schemaVersion: 1,
  documentType: 'unit_report',
  authors: [
    { role: 'officer', relation: 'unit' },
    { role: 'unit_head', relation: 'unit' },
  ],
  gate: 'none',
  issuers: [],
  maxRounds: 5,
  steps: [
    {
      key: 'focal',
      label: { vi: 'Cơ quan đầu mối', en: 'Focal office' },
      assignees: [{ role: 'focal_officer', relation: 'commune' }],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author'],
      rejectEnabled: false,
      reasonMinLength: 3,
      requiresIssue: false,
      givesReach: false,
      due: { anchor: 'commune_due', workingDays: -2 },
      reminders,
      escalation: { workingDays: 1, to: [{ role: 'commune_leader', relation: 'commune' }] },
    },
  ],
}

/**
 * The commune's report: the focal office consolidates, the leader approves the working day before it is due, the office
 * issues, the province receives within three working days.
 */
export const communeReport: WorkflowDefinition = {
  schemaVersion: 1,
  documentType: 'commune_report',
  authors: [{ role: 'focal_officer', relation: 'commune' }],
  gate: 'children_decided',
  issuers: [{ role: 'focal_officer', relation: 'commune' }],
  maxRounds: 5,
  steps: [
    {
      key: 'leader',
      label: { vi: 'Lãnh đạo xã', en: 'Commune leader' },
      assignees: [{ role: 'commune_leader', relation: 'commune' }],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author'],
      rejectEnabled: false,
      reasonMinLength: 3,
      requiresIssue: false,
      givesReach: true,
      due: { anchor: 'report_due', workingDays: -1 },
      reminders,
    },
    {
      key: 'province',
      label: { vi: 'Tỉnh tiếp nhận', en: 'Province' },
      assignees: [
        { role: 'province_officer', relation: 'province' },
        { role: 'province_leader', relation: 'province' },
      ],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author'],
      rejectEnabled: false,
      reasonMinLength: 3,
      requiresIssue: true,
      givesReach: false,
      due: { anchor: 'opening', workingDays: 3 },
      reminders,
    },
  ],
}

/** A small commune, where the focal officer often writes a unit's report too: another unit's head checks it then. */
export const smallCommuneUnitReport: WorkflowDefinition = {
  ...unitReport,
  steps: unitReport.steps.map((step) => ({
    ...step,
    substitutes: [{ role: 'unit_head', relation: 'sibling_units' }],
  })),
}

/** A plan: the focal office checks, a leader decides, the province decides last and may reject. */
export const plan: WorkflowDefinition = {
  schemaVersion: 1,
  documentType: 'plan',
  authors: [{ role: 'commune_admin', relation: 'commune' }],
  gate: 'none',
  issuers: [],
  maxRounds: 5,
  steps: [
    {
      key: 'focal',
      label: { vi: 'Cơ quan đầu mối', en: 'Focal office' },
      assignees: [{ role: 'focal_officer', relation: 'commune' }],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author'],
      rejectEnabled: false,
      reasonMinLength: 5,
      requiresIssue: false,
      givesReach: false,
    },
    {
      key: 'leader',
      label: { vi: 'Lãnh đạo xã', en: 'Commune leader' },
      assignees: [{ role: 'commune_leader', relation: 'commune' }],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author', 'focal'],
      rejectEnabled: false,
      reasonMinLength: 5,
      requiresIssue: false,
      givesReach: false,
    },
    {
      key: 'province',
      label: { vi: 'Tỉnh cho ý kiến', en: 'Province' },
      assignees: [
        { role: 'province_officer', relation: 'province' },
        { role: 'province_leader', relation: 'province' },
      ],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author', 'leader'],
      rejectEnabled: true,
      reasonMinLength: 5,
      requiresIssue: false,
      givesReach: false,
    },
  ],
}

/** A commune's report out of turn: the same steps, each due one working day after it opens, decided one by one. */
export const urgentCommuneReport: WorkflowDefinition = {
  ...communeReport,
  steps: communeReport.steps.map((step) => ({
    ...step,
    due: { anchor: 'opening' as const, workingDays: 1 },
    bulkAllowed: false as const,
  })),
}
