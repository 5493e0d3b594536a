import { canonicalText } from './canonicalText'
import type { Step, StepKey, WorkflowDefinition } from './types'

/** One thing in which a ladder differs from another; `step` names the step it is about. */
export type Difference =
  | { kind: 'added' | 'removed'; step: Step }
  | { kind: 'moved'; before: StepKey[]; after: StepKey[] }
  | { kind: 'ladder'; setting: Exclude<keyof WorkflowDefinition, 'steps'>; before: unknown; after: unknown }
  | { kind: 'step'; step: Step; setting: keyof Step; before: unknown; after: unknown }

const SETTINGS = ['authors', 'gate', 'issuers', 'maxRounds'] as const
const OF_STEP: (keyof Step)[] = [
  'label',
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
]

const isSame = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other)

/** What changed from one ladder to the next, in the order in which a ladder is read; empty when they say the same. */
export const differences = ({
  before,
  after,
}: {
  before: WorkflowDefinition
  after: WorkflowDefinition
}): Difference[] => {
  const was = new Map(before.steps.map((step) => [step.key, step]))
  const is = new Map(after.steps.map((step) => [step.key, step]))
  const kept = (steps: Step[], others: Map<StepKey, Step>) =>
    steps.flatMap(({ key }) => (others.has(key) ? [key] : []))
  const order = { before: kept(before.steps, is), after: kept(after.steps, was) }
  return [
    ...SETTINGS.filter((setting) => !isSame(before[setting], after[setting])).map((setting) => ({
      kind: 'ladder' as const,
      setting,
      before: before[setting],
      after: after[setting],
    })),
    ...before.steps.filter(({ key }) => !is.has(key)).map((step) => ({ kind: 'removed' as const, step })),
    ...after.steps.filter(({ key }) => !was.has(key)).map((step) => ({ kind: 'added' as const, step })),
    ...(isSame(order.before, order.after) ? [] : [{ kind: 'moved' as const, ...order }]),
    ...after.steps.flatMap((step) => changesOf(was.get(step.key), step)),
  ]
}

const changesOf = (before: Step | undefined, step: Step): Difference[] =>
  before === undefined
    ? []
    : OF_STEP.filter((setting) => !isSame(before[setting], step[setting])).map((setting) => ({
        kind: 'step' as const,
        step,
        setting,
        before: before[setting],
        after: step[setting],
      }))
