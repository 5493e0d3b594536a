import { canonicalText } from './canonicalText'
import type { Step, WorkflowDefinition } from './types'

/** Settings of a whole ladder that a province may lock; `steps` is which steps there are and in which order. */
export const LOCKABLE = ['authors', 'gate', 'issuers', 'maxRounds', 'steps'] as const

/** Settings of a step that a province may lock, by `steps.<key>.<setting>`, or `steps.*.<setting>` on every step. */
export const LOCKABLE_OF_STEP = [
  'assignees',
  'substitutes',
  'quorum',
  'returnTargets',
  'rejectEnabled',
  'reasonMinLength',
  'requiresIssue',
  'givesReach',
  'due',
  'reminders',
  'escalation',
  'bulkAllowed',
  'edit',
  'mayRepeat',
] as const satisfies readonly (keyof Step)[]

export type LockPath = string

const isOneOf = (list: readonly string[], word: string | undefined): boolean =>
  word !== undefined && list.includes(word)

/** Whether a text is one of the closed list of paths that can be locked. */
export const isLockable = (path: LockPath): boolean => {
  const [first, step, setting, ...rest] = path.split('.')
  if (step === undefined) return isOneOf(LOCKABLE, first)
  return first === 'steps' && step !== '' && rest.length === 0 && isOneOf(LOCKABLE_OF_STEP, setting)
}

/** Whether a setting is locked: of the ladder, or of a step where one is named. */
export const isLocked = ({
  locks,
  setting,
  step,
}: {
  locks: readonly LockPath[]
  setting: string
  step?: string
}): boolean =>
  step === undefined
    ? locks.includes(setting)
    : locks.includes(`steps.*.${setting}`) || locks.includes(`steps.${step}.${setting}`)

const outline = ({ steps }: WorkflowDefinition): string[] => steps.map(({ key }) => key)

/**
 * The locked settings in which a ladder differs from what it was: what whoever may not change locks is refused for.
 * A step that is new takes its locked settings of every step as they are usual: absent, or as the other steps say.
 */
export const brokenLocks = ({
  before,
  after,
  locks,
}: {
  before: WorkflowDefinition
  after: WorkflowDefinition
  locks: readonly LockPath[]
}): LockPath[] => locks.filter((path) => isBroken({ path, before, after }))

const isBroken = ({
  path,
  before,
  after,
}: {
  path: LockPath
  before: WorkflowDefinition
  after: WorkflowDefinition
}): boolean => {
  const [first, step, setting] = path.split('.') as [keyof WorkflowDefinition, string?, (keyof Step)?]
  if (first === 'steps' && step === undefined)
    return canonicalText(outline(before)) !== canonicalText(outline(after))
  if (setting === undefined) return canonicalText(before[first]) !== canonicalText(after[first])
  const asked = after.steps.filter(({ key }) => step === '*' || key === step)
  const kept = before.steps.filter(({ key }) => step === '*' || key === step)
  const isGone = step !== '*' && asked.length < kept.length
  return isGone || asked.some((one) => isStepBroken({ one, kept, setting }))
}

const isStepBroken = ({
  one,
  kept,
  setting,
}: {
  one: Step
  kept: readonly Step[]
  setting: keyof Step
}): boolean => {
  const was = kept.find(({ key }) => key === one.key)
  if (was !== undefined) return canonicalText(was[setting]) !== canonicalText(one[setting])
  return !kept.some((other) => canonicalText(other[setting]) === canonicalText(one[setting]))
}
