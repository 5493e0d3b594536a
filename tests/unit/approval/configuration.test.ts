import { mayJoinBulk } from '@/domain/approval/mayJoinBulk'
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

type Timed = 'due' | 'reminders' | 'escalation'

const onSteps: Record<Exclude<keyof Step, Timed>, WorkflowDefinition> = {
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

  it('touches every field a definition has', () => {
    expect(Object.keys(base).sort()).toEqual(Object.keys(onWorkflow).sort())
    expect(Object.keys(base.steps[0]!).filter((field) => !(field in onSteps))).toEqual([])
  })
})
