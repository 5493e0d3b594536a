import { mayJoinBulk } from '@/domain/approval/mayJoinBulk'
import { openStepOf } from '@/domain/approval/openStepOf'
import { SYSTEM } from '@/domain/approval/system'
import { timersOf } from '@/domain/approval/timersOf'
import type { Correction, Step, StepEdit, WorkflowDefinition } from '@/domain/approval/types'
import { validate } from '@/domain/approval/validate'
import { answer, approve, issue, issuedLadder, recall, sendBack, submit, world, type Move } from './world'

const base = issuedLadder({ gate: 'children_decided' })

const reject = { type: 'reject' as const, reason: 'Sai' }

const correction = (kind: Correction['kind']) => ({
  type: 'edit' as const,
  corrected: [{ kind, row: 'x', field: 'text', before: 'a', after: 'b' }],
})
const wording = correction('narrative')

/** A life that touches every rule: what is refused is part of the trace and changes nothing. */
const life: Move[] = [
  ['an', submit],
  ['giang', { type: 'waive', unit: 'u2', reason: 'Nghỉ' }],
  ['an', submit],
  ['binh', sendBack({ reason: 'Sai' })],
  ['an', submit],
  ['binh', approve],
  ['binh', wording],
  ['chi', wording],
  ['chi', correction('indicator')],
  ['hoa', approve],
  ['chi', sendBack({ to: 'check' })],
  ['lan', approve],
  ['lan', approve],
  ['hoa', approve],
  ['chi', approve],
  ['giang', issue()],
  ['dung', sendBack()],
  ['dung', reject],
  ['dung', approve],
  ['dung', recall],
  ['lan', approve],
]

/** What comes of the life above on a ladder. */
const trace = (workflow: WorkflowDefinition): unknown[] => {
  let at = world({
    workflow,
    people: {
      ...world().people,
      an: ['role:writer@c1', 'position:first'],
      binh: ['role:check@c1', 'position:second'],
      hoa: ['role:second_check@c1'],
      kim: ['role:deputy@c1'],
      lan: ['role:check@c1', 'role:lead@c1', 'role:receive@p1'],
    },
    doc: { gate: { expected: ['u1', 'u2'], decided: ['u1'] } },
  })
  return life.map(([person, command]) => {
    const bulk = mayJoinBulk({ workflow: at.workflow, step: at.state.step })
    const result = answer(at, person, command)
    if (!result.ok) return [result.refusal.code, bulk]
    at = { ...at, state: result.value.next }
    return [result.value, bulk]
  })
}

const onStep = (index: number, over: Partial<Step>): WorkflowDefinition => ({
  ...base,
  steps: base.steps.map((step, at) => (at === index ? { ...step, ...over } : step)),
})

const onWorkflow: Record<keyof WorkflowDefinition, WorkflowDefinition> = {
  schemaVersion: { ...base, schemaVersion: 2 as 1 },
  documentType: { ...base, documentType: 'unit_report' },
  authors: { ...base, authors: [{ role: 'clerk', relation: 'commune' }] },
  gate: { ...base, gate: 'none' },
  issuers: { ...base, issuers: [{ role: 'writer', relation: 'commune' }] },
  maxRounds: { ...base, maxRounds: 1 },
  steps: { ...base, steps: base.steps.slice(1) },
}

const twoChecks = ['check', 'second_check'].map((role) => ({ role, relation: 'commune' as const }))

const onTime: Required<Pick<Step, 'due' | 'reminders' | 'escalation'>> = {
  due: { anchor: 'report_due', workingDays: 2 },
  reminders: [-1, 1],
  escalation: { workingDays: 1, to: [{ role: 'deputy', relation: 'commune' }] },
}

const timed: Record<keyof typeof onTime, Partial<typeof onTime>[]> = {
  due: [
    { due: { ...onTime.due, workingDays: 3 } },
    { due: { ...onTime.due, anchor: 'commune_due' } },
    { due: { ...onTime.due, anchor: 'opening' } },
  ],
  reminders: [{ reminders: [-1] }, { reminders: [-1, 2] }],
  escalation: [
    { escalation: { ...onTime.escalation, workingDays: 2 } },
    { escalation: { ...onTime.escalation, to: [{ role: 'clerk', relation: 'commune' }] } },
  ],
}

/** When the first step is due, reminds and asks further people, and who may decide it once it has. */
const timing = (over: Partial<typeof onTime>) => {
  const workflow = onStep(0, { ...onTime, ...over })
  const start = world({ workflow, people: { ...world().people, kim: ['role:deputy@c1'] } })
  const submitted = answer(start, 'an', submit)
  if (!submitted.ok) throw new Error(submitted.refusal.code)
  const open = { ...start, state: submitted.value.next, people: { ...start.people, [SYSTEM]: [] } }
  const slot = open.state.slots[0]!.id
  const late = answer(open, SYSTEM, { type: 'escalate', slot })
  const timers = timersOf({
    slot,
    step: openStepOf(open)!,
    reportDueAt: '2026-11-24T16:59:59.999Z',
    communeDueAt: '2026-11-26T16:59:59.999Z',
    openedAt: '2026-11-20T03:00:00.000Z',
    calendar: { daysOff: new Set(), workingDays: new Set() },
  })
  return [timers, late.ok ? late.value.next.slots[0]!.candidateKeys : late.refusal.code]
}

const onSteps: Record<Exclude<keyof Step, keyof typeof onTime>, WorkflowDefinition> = {
  key: onStep(0, { key: 'verify' }),
  label: onStep(0, { label: { vi: '', en: '' } }),
  assignees: onStep(0, { assignees: [{ role: 'second_check', relation: 'commune' }] }),
  substitutes: onStep(0, {
    assignees: [{ role: 'nobody', relation: 'commune' }],
    substitutes: [{ role: 'deputy', relation: 'commune' }],
  }),
  quorum: onStep(0, { assignees: twoChecks, quorum: 'all' }),
  returnTargets: onStep(1, { returnTargets: ['author'] }),
  rejectEnabled: onStep(2, { rejectEnabled: true }),
  reasonMinLength: onStep(0, { reasonMinLength: 4 }),
  requiresIssue: onStep(2, { requiresIssue: false }),
  givesReach: onStep(1, { givesReach: false }),
  bulkAllowed: onStep(0, { bulkAllowed: false }),
  mayRepeat: onStep(1, { mayRepeat: ['check'] }),
  edit: onStep(1, { edit: { what: 'narrative', effect: 'keep' } }),
}

/** What each variant is held against, where one field needs another to be seen. */
const heldAgainst: Partial<Record<keyof Step, WorkflowDefinition>> = {
  substitutes: onStep(0, { assignees: [{ role: 'nobody', relation: 'commune' }] }),
  quorum: onStep(0, { assignees: twoChecks }),
}

describe('a setting of a ladder', () => {
  it.each(Object.entries(onWorkflow).filter(([field]) => field !== 'schemaVersion'))(
    'makes a difference: %s',
    (_, changed) => {
      expect(trace(changed)).not.toEqual(trace(base))
    },
  )

  it.each(Object.entries(onSteps).filter(([field]) => field !== 'label'))(
    'makes a difference on a step: %s',
    (field, changed) => {
      expect(trace(changed)).not.toEqual(trace(heldAgainst[field as keyof Step] ?? base))
    },
  )

  it.each<[keyof StepEdit, StepEdit]>([
    ['what', { what: 'entries', effect: 'keep' }],
    ['effect', { what: 'narrative', effect: 'restart' }],
  ])('makes a difference to what a step may correct: %s', (_, changed) => {
    const kept: StepEdit = { what: 'narrative', effect: 'keep' }
    expect(trace(onStep(1, { edit: changed }))).not.toEqual(trace(onStep(1, { edit: kept })))
  })

  it.each([
    [
      'role',
      { role: 'check', relation: 'commune' as const },
      { role: 'deputy', relation: 'commune' as const },
    ],
    [
      'relation',
      { role: 'check', relation: 'commune' as const },
      { role: 'check', relation: 'province' as const },
    ],
    [
      'position',
      { position: 'second', relation: 'commune' as const },
      { position: 'third', relation: 'commune' as const },
    ],
  ])('makes a difference on an assignee: %s', (_, one, other) => {
    expect(trace(onStep(0, { assignees: [other] }))).not.toEqual(trace(onStep(0, { assignees: [one] })))
  })

  it.each([
    ['schemaVersion', onWorkflow.schemaVersion],
    ['label', onSteps.label],
  ])('makes a difference to what may be published: %s', (_, changed) => {
    expect(validate({ definition: changed })).not.toEqual(validate({ definition: base }))
  })

  it('makes a difference as the relation of a position: it tells whether a ladder ends at the province', () => {
    const ending = (relation: 'commune' | 'province') =>
      validate({ definition: onStep(2, { assignees: [{ position: 'receiver', relation }] }) })
    expect([ending('province'), ending('commune')]).toEqual([
      [],
      [{ level: 'error', code: 'ladder_end_not_province' }],
    ])
  })

  it.each(
    Object.entries(timed).flatMap(([field, variants]) => variants.map((over) => [field, over] as const)),
  )('makes a difference to when a step asks whom: %s %j', (field, over) => {
    const without = { ...onTime, [field]: undefined }
    expect(timing(over)).not.toEqual(timing({}))
    expect(timing(without)).not.toEqual(timing({}))
  })

  it('touches every field a definition has', () => {
    expect(Object.keys(base).sort()).toEqual(Object.keys(onWorkflow).sort())
    expect(Object.keys(base.steps[0]!).filter((field) => !(field in onSteps))).toEqual([])
  })
})
