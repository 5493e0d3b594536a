import type { Refusal } from '@/domain/refusal'
import { addDays } from '@/domain/period/addDays'
import type { IsoDate } from '@/domain/time'
import { availableActions } from './availableActions'
import { decide } from './decide'
import { eligible } from './eligible'
import { newInstance } from './newInstance'
import { orgOn, type Office } from './office'
import { repeatsOf } from './repeatsOf'
import { resolveAssignees } from './resolveAssignees'
import type {
  Command,
  CommandType,
  DocFacts,
  Id,
  InstanceState,
  LadderEvent,
  OrgSnapshot,
  PersonId,
  Situation,
  WorkflowDefinition,
} from './types'

/** What somebody does, or days that pass. */
export type TrialMove = { person: PersonId; command: Command } | { days: number }

export type Trial = {
  workflow: WorkflowDefinition
  office: Office
  unit: Id | null
  /** The day on which the document is begun. */
  begunOn: IsoDate
  /** Whether all units' reports are in, for a ladder that waits for them. */
  isComplete: boolean
  moves: readonly TrialMove[]
}

/**
 * What came of a move. `turn`: who may take the next decision, or write; `told`: who would hear of it; `refusal`: why
 * it was refused, the state then stays as it was.
 */
export type TrialFrame = {
  move: TrialMove
  day: IsoDate
  refusal: Refusal | null
  event: LadderEvent | null
  told: PersonId[]
}

export type TrialEnd = {
  frames: TrialFrame[]
  day: IsoDate
  state: InstanceState
  events: LadderEvent[]
  turn: PersonId[]
  editors: PersonId[]
  org: OrgSnapshot
}

/** A file of trials stays small enough for an address. */
export const MOST_MOVES = 40

type At = Omit<TrialEnd, 'turn' | 'org'>

/**
 * Plays a document through a ladder: each move goes through `decide`, as it would in earnest, among the people of an
 * office on that day. Nothing is stored and nobody is told.
 */
export const simulate = (trial: Trial): TrialEnd => {
  const start: At = {
    frames: [],
    day: trial.begunOn,
    state: newInstance(),
    events: [],
    editors: [],
  }
  const end = trial.moves.slice(0, MOST_MOVES).reduce((at, move) => play({ trial, at, move }), start)
  const org = orgOf(trial, end.day)
  return {
    ...end,
    org,
    turn: turnOf({ workflow: trial.workflow, state: end.state, editors: end.editors, org }),
  }
}

const orgOf = ({ office, unit, workflow }: Trial, day: IsoDate): OrgSnapshot =>
  orgOn({ office, unit, day, documentType: workflow.documentType })

const play = ({ trial, at, move }: { trial: Trial; at: At; move: TrialMove }): At => {
  if ('days' in move) {
    const day = addDays({ day: at.day, days: move.days })
    return { ...at, day, frames: [...at.frames, { move, day, refusal: null, event: null, told: [] }] }
  }
  const { person, command } = move
  const situation = trialSituation({ trial, at, person })
  const result = decide({
    ...situation,
    command,
    now: `${at.day}T03:00:00.000Z`,
    slotId: (ordinal) => `try-${at.events.length}-${ordinal}`,
  })
  const frame = { move, day: at.day }
  if (!result.ok)
    return { ...at, frames: [...at.frames, { ...frame, refusal: result.refusal, event: null, told: [] }] }
  const { next: state, event } = result.value
  const editors =
    command.type === 'submit' && !at.editors.includes(person) ? [...at.editors, person] : at.editors
  const turn = turnOf({ workflow: trial.workflow, state, editors, org: situation.org })
  const told = toldOf({ event, state, turn }).filter((name) => name !== person)
  return {
    ...at,
    state,
    editors,
    events: [...at.events, event],
    frames: [...at.frames, { ...frame, refusal: null, event, told }],
  }
}

/** How somebody stands to the document at a point of a trial. */
export const trialSituation = ({
  trial,
  at,
  person,
}: {
  trial: Trial
  at: Pick<TrialEnd, 'day' | 'state' | 'editors'>
  person: PersonId
}): Situation => {
  const org = orgOf(trial, at.day)
  const keys = Object.entries(org.holders).flatMap(([key, people]) => (people.includes(person) ? [key] : []))
  const expected = trial.workflow.gate === 'none' ? [] : trial.office.units.slice(0, 1)
  const doc: DocFacts = {
    editors: at.editors,
    requiredMissing: 0,
    gate: { expected, decided: trial.isComplete ? expected : [] },
    childrenChanged: false,
    parentSubmitted: false,
    locked: false,
    dueAt: null,
    locksAt: null,
    planTo: at.day,
    asked: [],
    isCurrent: true,
    isCorrection: false,
    correctionOpen: false,
    planInForce: true,
  }
  return { workflow: trial.workflow, state: at.state, actor: { person, keys }, doc, org }
}

/** The verbs that move a document along its ladder. */
const TRIED: readonly CommandType[] = ['submit', 'approve', 'return', 'reject', 'withdraw', 'recall', 'issue']

/** What a person of a trial can do next. */
export const trialActions = (situation: Situation): CommandType[] =>
  TRIED.filter((verb) => (availableActions(situation) as string[]).includes(verb))

/** Whose turn it is: those who may decide, in their own right or in another's place, or who write or issue it. */
const turnOf = ({
  workflow,
  state,
  editors,
  org,
}: {
  workflow: WorkflowDefinition
  state: InstanceState
  editors: PersonId[]
  org: OrgSnapshot
}): PersonId[] => {
  const holdersOf = (keys: string[]) => [...new Set(keys.flatMap((key) => org.holders[key] ?? []))]
  if (state.status === 'draft' || state.status === 'returned')
    return holdersOf(resolveAssignees({ assignees: workflow.authors, org }))
  if (state.awaitingIssue) return holdersOf(resolveAssignees({ assignees: workflow.issuers, org }))
  const deciders = state.slots
    .filter(({ status }) => status === 'open')
    .flatMap((slot) => {
      const mayRepeat = repeatsOf({ workflow, step: slot.step })
      return eligible({ ...slot, state, editors, mayRepeat, holders: org.holders })
    })
  const substitutes = (org.standIns ?? [])
    .filter(
      ({ principal, steps }) =>
        deciders.includes(principal) && (steps.length === 0 || steps.includes(state.step ?? '')),
    )
    .map(({ substitute }) => substitute)
  return [...new Set([...deciders, ...substitutes])]
}

/** Who can act now hears of it, and whoever sent the document when it comes back or has come through. */
const toldOf = ({
  event,
  state,
  turn,
}: {
  event: LadderEvent
  state: InstanceState
  turn: PersonId[]
}): PersonId[] => {
  const isBack = event.type === 'return' || event.type === 'reject' || state.status === 'approved'
  const sender = isBack && state.submittedBy !== null ? [state.submittedBy] : []
  const next = state.status === 'running' || state.status === 'returned' ? turn : []
  return [...new Set([...sender, ...next])]
}
