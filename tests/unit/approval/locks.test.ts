import { brokenLocks, isLockable, isLocked, LOCKABLE, LOCKABLE_OF_STEP } from '@/domain/approval/locks'
import { communeReport } from '@/domain/approval/presets'
import type { Step, WorkflowDefinition } from '@/domain/approval/types'

const onStep = (over: Partial<Step>): WorkflowDefinition => ({
  ...communeReport,
  steps: communeReport.steps.map((step) => (step.key === 'leader' ? { ...step, ...over } : step)),
})

const viewer = [{ role: 'viewer', relation: 'commune' as const }]

/** A change of every setting, by the path that locks it. */
const changes: Record<string, WorkflowDefinition> = {
  authors: { ...communeReport, authors: viewer },
  gate: { ...communeReport, gate: 'none' },
  issuers: { ...communeReport, issuers: viewer },
  maxRounds: { ...communeReport, maxRounds: 1 },
  steps: { ...communeReport, steps: communeReport.steps.toReversed() },
  'steps.leader.assignees': onStep({ assignees: viewer }),
  'steps.leader.substitutes': onStep({ substitutes: viewer }),
  'steps.leader.quorum': onStep({ quorum: 'all' }),
  'steps.leader.returnTargets': onStep({ returnTargets: [] }),
  'steps.leader.rejectEnabled': onStep({ rejectEnabled: true }),
  'steps.leader.reasonMinLength': onStep({ reasonMinLength: 1 }),
  'steps.leader.requiresIssue': onStep({ requiresIssue: true }),
  'steps.leader.givesReach': onStep({ givesReach: false }),
  'steps.leader.due': onStep({ due: { anchor: 'opening', workingDays: 9 } }),
  'steps.leader.reminders': onStep({ reminders: [1] }),
  'steps.leader.escalation': onStep({ escalation: { workingDays: 1, to: viewer } }),
  'steps.leader.bulkAllowed': onStep({ bulkAllowed: false }),
  'steps.leader.edit': onStep({ edit: { what: 'entries', effect: 'keep' } }),
  'steps.leader.mayRepeat': onStep({ mayRepeat: ['province'] }),
}

const paths = Object.keys(changes)
const cells = paths.flatMap((lock) => paths.map((change) => [lock, change] as const))

describe('a locked setting', () => {
  it('is one of a closed list, each of which is tried here', () => {
    const all = [...LOCKABLE, ...LOCKABLE_OF_STEP.map((setting) => `steps.leader.${setting}`)]
    expect([...all].sort()).toEqual([...paths].sort())
    expect(['name', 'steps.leader', 'steps.leader.key', 'steps.leader.due.anchor', ''].some(isLockable)).toBe(
      false,
    )
    expect([...paths, 'steps.*.mayRepeat'].every(isLockable)).toBe(true)
  })

  it.each(cells)('%s refuses a change of itself and of nothing else: %s', (lock, change) => {
    const broken = brokenLocks({ before: communeReport, after: changes[change]!, locks: [lock] })
    expect(broken).toEqual(lock === change ? [lock] : [])
  })

  it('of every step refuses a change on any of them', () => {
    const locks = ['steps.*.reasonMinLength']
    const broken = (after: WorkflowDefinition) => brokenLocks({ before: communeReport, after, locks })
    expect(broken(onStep({ reasonMinLength: 1 }))).toEqual(locks)
    expect(broken(onStep({ quorum: 'all' }))).toEqual([])
  })

  it('of every step binds a step that is added', () => {
    const locks = ['steps.*.mayRepeat']
    const added = (over: Partial<Step>) => ({
      ...communeReport,
      steps: [...communeReport.steps, { ...communeReport.steps[0]!, key: 'extra', ...over }],
    })
    expect(brokenLocks({ before: communeReport, after: added({}), locks })).toEqual([])
    expect(brokenLocks({ before: communeReport, after: added({ mayRepeat: ['leader'] }), locks })).toEqual(
      locks,
    )
  })

  it('is not escaped by taking its step away', () => {
    const after = { ...communeReport, steps: communeReport.steps.slice(1) }
    const locks = ['steps.leader.assignees']
    expect(brokenLocks({ before: communeReport, after, locks })).toEqual(locks)
  })

  it('is shown as locked on its step', () => {
    const locks = ['steps.leader.due', 'steps.*.quorum', 'gate']
    expect([
      isLocked({ locks, setting: 'due', step: 'leader' }),
      isLocked({ locks, setting: 'due', step: 'province' }),
      isLocked({ locks, setting: 'quorum', step: 'province' }),
      isLocked({ locks, setting: 'gate' }),
      isLocked({ locks, setting: 'authors' }),
    ]).toEqual([true, false, true, true, false])
  })
})
