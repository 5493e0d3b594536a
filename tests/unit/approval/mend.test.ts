import { mend } from '@/domain/approval/mend'
import { communeReport, unitReport } from '@/domain/approval/presets'
import type { Step, WorkflowDefinition } from '@/domain/approval/types'
import { validate } from '@/domain/approval/validate'
import { messages } from '@/i18n/messages'

const on = (definition: WorkflowDefinition, index: number, over: Partial<Step>): WorkflowDefinition => ({
  ...definition,
  steps: definition.steps.map((step, at) => (at === index ? { ...step, ...over } : step)),
})

const broken: Record<string, WorkflowDefinition> = {
  ladder_rounds_invalid: { ...unitReport, maxRounds: 0 },
  ladder_issuers_missing: { ...communeReport, issuers: [] },
  ladder_gate_not_allowed: { ...unitReport, gate: 'children_decided', issuers: communeReport.issuers },
  ladder_issue_repeated: {
    ...communeReport,
    steps: [
      ...communeReport.steps.slice(0, 1),
      { ...communeReport.steps[1]!, key: 'middle' },
      communeReport.steps[1]!,
    ],
  },
  ladder_end_not_province: { ...communeReport, steps: communeReport.steps.slice(0, 1) },
  ladder_without_reach: on(communeReport, 0, { givesReach: false }),
  ladder_decided_once: on(communeReport, 1, { mayRepeat: ['leader'] }),
  step_return_target_invalid: on(unitReport, 0, { returnTargets: ['author', 'gone'] }),
  step_repeat_invalid: on(unitReport, 0, { mayRepeat: ['gone'] }),
  step_reason_length_invalid: on(unitReport, 0, { reasonMinLength: 0 }),
  step_issue_first: on(communeReport, 0, { requiresIssue: true }),
  step_issue_not_allowed: on(unitReport, 0, { requiresIssue: true }),
  step_reach_not_allowed: on(unitReport, 0, { givesReach: true }),
  step_only_approves: on(unitReport, 0, { returnTargets: [] }),
  step_due_invalid: on(unitReport, 0, { due: { anchor: 'opening', workingDays: 31 } }),
  step_due_before_opening: on(unitReport, 0, { due: { anchor: 'opening', workingDays: -1 } }),
  step_reminders_invalid: on(unitReport, 0, { reminders: [-31] }),
  step_reminders_without_due: on(unitReport, 0, { due: undefined, reminders: [-2] }),
  step_escalation_invalid: on(unitReport, 0, { escalation: { workingDays: 0, to: [] } }),
  step_escalation_without_people: on(unitReport, 0, { escalation: { workingDays: 1, to: [] } }),
  step_escalation_without_due: on(unitReport, 0, { due: undefined, escalation: { workingDays: 1, to: [] } }),
}

describe('mending a finding', () => {
  it.each(Object.entries(broken))('makes it go away: %s', (code, definition) => {
    const finding = validate({ definition }).find((one) => one.code === code)!
    const mended = mend({ definition, finding })!
    expect(validate({ definition: mended }).filter((one) => one.code === code)).toEqual([])
  })

  const codes = [
    ...Object.keys(broken),
    'step_due_without_report',
    'step_escalation_adds_nobody',
    'step_edit_not_allowed',
  ]
  it.each(codes)('has words for its button in both languages: %s', (code) => {
    const said = ({ admin }: { admin: object }) =>
      (admin as { components: { ladder: { mend: Record<string, string> } } }).components.ladder.mend[code]
    expect([said(messages.vi), said(messages.en)]).toEqual([expect.any(String), expect.any(String)])
  })

  it('leaves to the administrator what takes a choice', () => {
    expect(
      mend({ definition: unitReport, finding: { code: 'step_assignees_missing', step: 'focal' } }),
    ).toBeNull()
  })
})
