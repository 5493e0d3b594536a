import { communeReport, smallCommuneUnitReport, unitReport } from '@/domain/approval/presets'
import type { Step, WorkflowDefinition } from '@/domain/approval/types'
import { validate } from '@/domain/approval/validate'
import { step } from './world'

const withSteps = (definition: WorkflowDefinition, ...steps: Step[]) => ({ ...definition, steps })
const first = unitReport.steps[0]!
const [leader, province] = communeReport.steps as [Step, Step]
const due = { anchor: 'report_due', workingDays: -1 } as const
const untimed = { due: undefined, reminders: undefined, escalation: undefined }
const commune = { role: 'commune_leader', relation: 'commune' } as const

describe('validate', () => {
  it.each([
    ['unit report', unitReport],
    ['commune report', communeReport],
    ['unit report of a small commune', smallCommuneUnitReport],
  ])('finds nothing wrong with the shipped %s', (_, definition) => {
    expect(validate({ definition })).toEqual([])
  })

  it.each<[string, string, WorkflowDefinition]>([
    [
      'ladder_version_unknown',
      'a version of the schema it does not know',
      { ...unitReport, schemaVersion: 2 as 1 },
    ],
    [
      'assignee_without_unit',
      'a plan that a unit of its own writes',
      { ...unitReport, documentType: 'plan' },
    ],
    ['ladder_length_invalid', 'no step', { ...unitReport, steps: [] }],
    [
      'ladder_length_invalid',
      'nine steps',
      withSteps(unitReport, ...Array.from({ length: 9 }, (_, n) => ({ ...first, key: `step_${n}` }))),
    ],
    ['ladder_key_repeated', 'one key on two steps', withSteps(unitReport, first, first)],
    ['ladder_rounds_invalid', 'no round', { ...unitReport, maxRounds: 0 }],
    ['ladder_rounds_invalid', '21 rounds', { ...unitReport, maxRounds: 21 }],
    ['ladder_rounds_invalid', 'half a round', { ...unitReport, maxRounds: 1.5 }],
    ['ladder_authors_missing', 'nobody to write', { ...unitReport, authors: [] }],
    [
      'ladder_issuers_missing',
      'nobody to waive',
      { ...communeReport, issuers: [], steps: [leader, { ...province, requiresIssue: false }] },
    ],
    ['ladder_issuers_missing', 'nobody to issue', { ...communeReport, issuers: [], gate: 'none' }],
    [
      'assignee_ambiguous',
      'an author with role and position',
      { ...unitReport, authors: [{ role: 'officer', position: 'p', relation: 'unit' }] },
    ],
    [
      'assignee_without_unit',
      'an issuer of a unit that does not exist',
      { ...communeReport, issuers: [{ role: 'officer', relation: 'unit' }] },
    ],
    [
      'ladder_gate_not_allowed',
      'a gate on a unit report',
      { ...unitReport, gate: 'children_decided', issuers: [commune] },
    ],
    [
      'ladder_end_not_province',
      'a commune report that ends at the commune when it is late',
      withSteps(communeReport, leader, { ...province, due, escalation: { workingDays: 1, to: [commune] } }),
    ],
    [
      'ladder_issue_repeated',
      'two issues',
      withSteps(communeReport, leader, province, { ...province, key: 'ministry' }),
    ],
    [
      'ladder_end_not_province',
      'a commune report that ends in the commune',
      withSteps(communeReport, leader, { ...province, assignees: [commune] }),
    ],
    [
      'ladder_end_not_province',
      'a commune report whose last substitutes are of the commune',
      withSteps(communeReport, leader, { ...province, substitutes: [commune] }),
    ],
  ])('finds %s: %s', (code, _, definition) => {
    expect(validate({ definition })).toContainEqual({ level: 'error', code })
  })

  it.each<[string, string, Partial<Step>]>([
    ['step_key_invalid', 'a capital', { key: 'Focal' }],
    ['step_key_invalid', 'one letter', { key: 'f' }],
    ['step_key_invalid', '33 letters', { key: 'f'.repeat(33) }],
    ['step_key_invalid', 'a leading digit', { key: '1st' }],
    ['step_key_invalid', 'the word for the author', { key: 'author' }],
    ['step_label_invalid', 'no Vietnamese name', { label: { vi: ' ', en: 'Focal' } }],
    ['step_label_invalid', 'no English name', { label: { vi: 'Đầu mối', en: '' } }],
    ['step_label_invalid', 'a name of 81 characters', { label: { vi: 'a'.repeat(81), en: 'Focal' } }],
    ['step_assignees_missing', 'nobody asked', { assignees: [] }],
    ['assignee_ambiguous', 'an assignee that is nobody', { assignees: [{ relation: 'commune' }] }],
    [
      'assignee_ambiguous',
      'a substitute with role and position',
      { substitutes: [{ role: 'a', position: 'p', relation: 'commune' }] },
    ],
    ['step_return_target_invalid', 'a return to itself', { returnTargets: ['focal'] }],
    ['step_reason_length_invalid', 'reasons of no length', { reasonMinLength: 0 }],
    ['step_reason_length_invalid', 'reasons of 501 characters', { reasonMinLength: 501 }],
    ['step_reason_length_invalid', 'reasons of half a character', { reasonMinLength: 0.5 }],
    ['step_issue_not_allowed', 'the issue of a unit report', { requiresIssue: true }],
    ['step_issue_first', 'an issue before any decision', { requiresIssue: true }],
    ['step_reach_not_allowed', 'reach of a unit report', { givesReach: true }],
    ['step_due_invalid', 'a due day 31 days off', { due: { anchor: 'report_due', workingDays: 31 } }],
    ['step_due_invalid', 'a due day of half a day', { due: { anchor: 'report_due', workingDays: 0.5 } }],
    [
      'step_due_before_opening',
      'a due day before it is asked',
      { due: { anchor: 'opening', workingDays: -1 } },
    ],
    ['step_reminders_invalid', 'a reminder twice', { due, reminders: [1, 1] }],
    ['step_reminders_invalid', 'a reminder 31 days off', { due, reminders: [-31] }],
    ['step_reminders_invalid', 'nine reminders', { due, reminders: [0, 1, 2, 3, 4, 5, 6, 7, 8] }],
    ['step_reminders_without_due', 'reminders of no day', { reminders: [0] }],
    [
      'step_escalation_invalid',
      'further people on the due day',
      { due, escalation: { workingDays: 0, to: [commune] } },
    ],
    [
      'step_escalation_without_people',
      'nobody further to ask',
      { due, escalation: { workingDays: 1, to: [] } },
    ],
    [
      'step_escalation_without_due',
      'further people after no day',
      { escalation: { workingDays: 1, to: [commune] } },
    ],
    [
      'assignee_ambiguous',
      'somebody further with role and position',
      { due, escalation: { workingDays: 1, to: [{ ...commune, position: 'p' }] } },
    ],
  ])('finds %s on a step: %s', (code, _, over) => {
    const definition = withSteps(unitReport, { ...first, ...untimed, ...over })
    expect(validate({ definition })).toContainEqual({ level: 'error', code, step: over.key ?? 'focal' })
  })

  it('finds a plan that counts from the day of a report', () => {
    const definition = {
      ...withSteps(unitReport, { ...first, ...untimed, due }),
      documentType: 'plan' as const,
    }
    expect(validate({ definition })).toContainEqual({
      level: 'error',
      code: 'step_due_without_report',
      step: 'focal',
    })
  })

  it('warns of asking nobody new when it is late', () => {
    const escalation = { workingDays: 1, to: first.assignees }
    expect(validate({ definition: withSteps(unitReport, { ...first, escalation }) })).toEqual([
      { level: 'warning', code: 'step_escalation_adds_nobody', step: 'focal' },
    ])
  })

  it('finds a return to a later step', () => {
    const definition = withSteps(
      unitReport,
      { ...first, returnTargets: ['later'] },
      { ...first, key: 'later' },
    )
    expect(validate({ definition })).toContainEqual({
      level: 'error',
      code: 'step_return_target_invalid',
      step: 'focal',
    })
  })

  it('finds a step of a commune report that asks the unit it does not have', () => {
    const asksUnit = { ...leader, assignees: [{ role: 'unit_head', relation: 'unit' as const }] }
    expect(validate({ definition: withSteps(communeReport, asksUnit, province) })).toEqual([
      { level: 'error', code: 'assignee_without_unit', step: 'leader' },
    ])
  })

  it.each<[string, WorkflowDefinition, object]>([
    [
      'a commune report that reaches the province at no step',
      withSteps(communeReport, { ...leader, givesReach: false }, province),
      { level: 'warning', code: 'ladder_without_reach' },
    ],
    [
      'a step that can only approve',
      withSteps(unitReport, { ...first, returnTargets: [] }),
      { level: 'warning', code: 'step_only_approves', step: 'focal' },
    ],
    [
      'a step that asks only authors',
      withSteps(unitReport, { ...first, assignees: [unitReport.authors[1]!] }),
      { level: 'warning', code: 'step_asks_authors', step: 'focal' },
    ],
  ])('only warns of %s', (_, definition, finding) => {
    expect(validate({ definition })).toEqual([finding])
  })

  it('does not warn when a step that asks authors has other substitutes', () => {
    const definition = withSteps(unitReport, {
      ...first,
      assignees: [unitReport.authors[1]!],
      substitutes: first.assignees,
    })
    expect(validate({ definition })).toEqual([])
  })

  it('does not warn when a step that may not return may reject', () => {
    const definition = withSteps(unitReport, { ...first, returnTargets: [], rejectEnabled: true })
    expect(validate({ definition })).toEqual([])
  })

  it('finds one ambiguous author beside a clear one', () => {
    const authors = [{ role: 'officer', relation: 'unit' as const }, { relation: 'unit' as const }]
    expect(validate({ definition: { ...unitReport, authors } })).toEqual([
      { level: 'error', code: 'assignee_ambiguous' },
    ])
  })

  it('finds one assignee of an unknown unit beside one that is known', () => {
    const asksBoth = { ...leader, assignees: [commune, { role: 'unit_head', relation: 'unit' as const }] }
    expect(validate({ definition: withSteps(communeReport, asksBoth, province) })).toEqual([
      { level: 'error', code: 'assignee_without_unit', step: 'leader' },
    ])
  })

  it('says of a step that asks nobody only that', () => {
    expect(validate({ definition: withSteps(unitReport, { ...first, assignees: [] }) })).toEqual([
      { level: 'error', code: 'step_assignees_missing', step: 'focal' },
    ])
  })

  it.each([1, 20])('takes %d rounds', (maxRounds) => {
    expect(validate({ definition: { ...unitReport, maxRounds } })).toEqual([])
  })

  it.each<Partial<Step>>([
    { label: { vi: 'ấ'.repeat(80), en: 'a' } },
    { reasonMinLength: 1 },
    { reasonMinLength: 500 },
    { key: 'ab' },
    { key: 'a'.repeat(32) },
  ])('takes a step at the limit: %p', (over) => {
    expect(validate({ definition: withSteps(unitReport, { ...first, ...over }) })).toEqual([])
  })

  it('takes eight steps that return to the author and to any step before them', () => {
    const keys = Array.from({ length: 8 }, (_, n) => `step_${n}`)
    const steps = keys.map((key, n) => step({ key, returnTargets: ['author', ...keys.slice(0, n)] }))
    expect(validate({ definition: withSteps(unitReport, ...steps) })).toEqual([])
  })
})

it.each([
  ['the only step', [{ ...first, edit: { what: 'narrative', effect: 'keep' } as const }], ['focal']],
  [
    'a later step',
    [
      { ...first, key: 'one' },
      { ...first, edit: { what: 'narrative', effect: 'keep' } as const },
    ],
    ['focal'],
  ],
  [
    'the first of two',
    [
      { ...first, edit: { what: 'narrative', effect: 'keep' } as const },
      { ...first, key: 'two' },
    ],
    [],
  ],
  ['a step that asks again', [{ ...first, edit: { what: 'narrative', effect: 'restart' } as const }], []],
])('validate warns of a correction that nobody looks at again: %s', (_, steps, warned) => {
  const found = validate({ definition: withSteps(unitReport, ...steps) })
  expect(found).toEqual(warned.map((key) => ({ level: 'warning', code: 'step_edit_unseen', step: key })))
})

it.each([
  ['step_edit_not_allowed', { documentType: 'plan' as const, maxRounds: 3 }],
  ['step_edit_no_round', { documentType: 'unit_report' as const, maxRounds: 1 }],
])('validate finds %s of a step that asks everybody again', (code, over) => {
  const steps = [{ ...first, edit: { what: 'entries', effect: 'restart' } as const }]
  expect(validate({ definition: { ...withSteps(unitReport, ...steps), ...over } })).toContainEqual({
    level: 'error',
    code,
    step: 'focal',
  })
})
