import type { Instant } from '@/domain/time'
import { eligible } from './eligible'
import { isAside } from './isAside'
import { passedSteps } from './passedSteps'
import { resolveAssignees } from './resolveAssignees'
import { stepIndex } from './stepIndex'
import type {
  InstanceState,
  LadderEvent,
  OrgSnapshot,
  PersonId,
  Slot,
  Step,
  WorkflowDefinition,
} from './types'

export type StageState = 'done' | 'open' | 'ahead' | 'stopped'

/**
 * One rung as a reader sees it. `label` is null for writing and for issuing, which are no steps of the definition.
 * `people`: whose turn it is while 'open', who did it when 'done' or 'stopped'; `since`: from when, or when.
 */
export type Stage = {
  kind: 'write' | 'step' | 'issue'
  key: string
  label: Step['label'] | null
  state: StageState
  people: PersonId[]
  since: Instant | null
}

type Asked = {
  workflow: WorkflowDefinition
  state: InstanceState
  /** All of the document, oldest first. */
  events: readonly LadderEvent[]
  editors: PersonId[]
  org: OrgSnapshot
}

/** Where a document stands: writing, every step in order, and the issue before the step that waits for it. */
export const progressOf = (asked: Asked): Stage[] => [
  writing(asked),
  ...asked.workflow.steps.flatMap((step) => [
    ...(step.requiresIssue ? [issuing(asked)] : []),
    stageOf(step, asked),
  ]),
]

const last = (events: readonly LadderEvent[], is: (event: LadderEvent) => boolean): LadderEvent | undefined =>
  events.filter(is).at(-1)

/** When the document last moved; a question or another day leaves it where it is. */
const movedAt = (events: readonly LadderEvent[]): Instant | null =>
  last(events, ({ type }) => !isAside(type))?.at ?? null

const holdersOf = (keys: string[], org: OrgSnapshot): PersonId[] => [
  ...new Set(keys.flatMap((key) => org.holders[key] ?? [])),
]

const writing = ({ workflow, state, events, org }: Asked): Stage => {
  const stage = { kind: 'write' as const, key: 'author', label: null }
  if (state.status === 'draft' || state.status === 'returned') {
    const keys = resolveAssignees({ assignees: workflow.authors, org })
    return { ...stage, state: 'open', people: holdersOf(keys, org), since: movedAt(events) }
  }
  const sent = last(events, ({ type }) => type === 'submit')
  return { ...stage, state: 'done', people: sent ? [sent.actor] : [], since: sent?.at ?? null }
}

const issuing = ({ workflow, state, events, org }: Asked): Stage => {
  const stage = { kind: 'issue' as const, key: 'issue', label: null }
  if (state.awaitingIssue) {
    const keys = resolveAssignees({ assignees: workflow.issuers, org })
    return { ...stage, state: 'open', people: holdersOf(keys, org), since: movedAt(events) }
  }
  if (!state.issued) return { ...stage, state: 'ahead', people: [], since: null }
  const issued = last(events, ({ type }) => type === 'issue')
  return { ...stage, state: 'done', people: issued ? [issued.actor] : [], since: issued?.at ?? null }
}

const stageOf = (step: Step, { workflow, state, events, editors, org }: Asked): Stage => {
  const stage = { kind: 'step' as const, key: step.key, label: step.label }
  const own = state.slots.filter((slot) => slot.step === step.key)
  const endedBy = (slots: Slot[]) => ({
    people: slots.flatMap(({ decidedBy }) => decidedBy ?? []),
    since: last(events, ({ slot }) => slots.some(({ id }) => id === slot))?.at ?? null,
  })
  const rejected = own.filter(({ status }) => status === 'rejected')
  if (state.status === 'rejected' && rejected.length > 0)
    return { ...stage, state: 'stopped', ...endedBy(rejected) }
  const open = own.filter(({ status }) => status === 'open')
  if (open.length > 0) {
    const people = open.flatMap(({ candidateKeys, person }) =>
      eligible({
        candidateKeys,
        step: step.key,
        person,
        state,
        editors,
        mayRepeat: step.mayRepeat,
        holders: org.holders,
      }),
    )
    const opener = last(events, ({ detail }) => detail.opened.some(({ id }) => id === open[0]!.id))
    return { ...stage, state: 'open', people: [...new Set(people)], since: opener?.at ?? null }
  }
  if (stepIndex({ workflow, key: step.key }) < passedSteps({ workflow, state }))
    return { ...stage, state: 'done', ...endedBy(own.filter(({ status }) => status === 'approved')) }
  return { ...stage, state: 'ahead', people: [], since: null }
}
