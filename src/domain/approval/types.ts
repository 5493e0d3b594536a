import type { IsoDate, Instant } from '@/domain/time'
import type { Refusal, Result } from '@/domain/refusal'

export type Id = string
export type PersonId = string
export type StepKey = string

/** What a person holds and a slot asks for: `role:<role>@<organisation>` or `position:<position>`. */
export type HolderKey = string

/** At which organisation a role is held, seen from the document. */
export type Relation = 'unit' | 'commune' | 'province' | 'sibling_units'

/** Exactly one of role and position; a position names its holder alone, its relation says whose position it is. */
export type Assignee = { role?: string; position?: Id; relation: Relation }

export type Step = {
  key: StepKey
  label: { vi: string; en: string }
  assignees: Assignee[]
  /** Asked only where nobody among the assignees may decide. */
  substitutes: Assignee[]
  /** any: one decision by one of them; all: one decision for each assignee, by distinct people. */
  quorum: 'any' | 'all'
  returnTargets: ReturnTarget[]
  rejectEnabled: boolean
  /** Characters, for return and reject. */
  reasonMinLength: number
  /** Opens only once the document carries its number and date. */
  requiresIssue: boolean
  /** Its approval lets the province see the report. */
  givesReach: boolean
  /** When its decision is due; absent, it has no day of its own. */
  due?: StepDue
  /** When whoever can act is reminded: working days seen from the due day, negative before it; absent, never. */
  reminders?: number[]
  /** Whom else it asks once it is late; absent, nobody. */
  escalation?: Escalation
  /** Absent, it may be approved with others in one confirmation. */
  bulkAllowed?: false
  /** What its deciders may correct while it is open; absent, nothing. */
  edit?: StepEdit
  /** Earlier steps of the round whose decider may take this one too; absent, none. */
  mayRepeat?: StepKey[]
}

/** Where a step's working days are counted from: when its document is due, when the commune's report is, or its opening. */
export type DueAnchor = 'report_due' | 'commune_due' | 'opening'

/** Working days seen from the anchor, negative before it; never before for `opening`. */
export type StepDue = { anchor: DueAnchor; workingDays: number }

/** Working days after the due day, and whom the step asks from then on besides. */
export type Escalation = { workingDays: number; to: Assignee[] }

/** narrative: the words of the report; entries: its figures too. restart: every decision of the round is asked for again. */
export type StepEdit = { what: 'narrative' | 'entries'; effect: 'keep' | 'restart' }

export type ReturnTarget = 'author' | StepKey

export type WorkflowDefinition = {
  schemaVersion: 1
  documentType: 'unit_report' | 'commune_report' | 'plan'
  authors: Assignee[]
  /** children_decided: every unit expected is approved or waived before submission. */
  gate: 'none' | 'children_decided'
  /** Who waives units and issues the document. */
  issuers: Assignee[]
  maxRounds: number
  steps: Step[]
}

export type Slot = {
  id: Id
  step: StepKey
  round: number
  candidateKeys: HolderKey[]
  /** void: withdrawn, recalled or overtaken by a return; it no longer counts for anything. */
  status: 'open' | 'approved' | 'returned' | 'rejected' | 'void'
  decidedBy: PersonId | null
  /** In whose place it was decided. */
  onBehalfOf?: PersonId
  /** The one holder of its keys it was reassigned to. */
  person?: PersonId
}

export type InstanceStatus = 'draft' | 'running' | 'returned' | 'approved' | 'rejected' | 'cancelled'

export type InstanceState = {
  status: InstanceStatus
  /** Submissions and re-openings that led to a decision or still may; 0 before the first. */
  round: number
  /** The open step; null while not running and while awaiting issue. */
  step: StepKey | null
  awaitingIssue: boolean
  slots: Slot[]
  submittedBy: PersonId | null
  reached: boolean
  issued: boolean
  waived: Id[]
  /** Day in Viet Nam on which the step before the issue was completed. */
  leaderDecidedOn: IsoDate | null
  /** Whose words stand in it by the edit rule of a step, the principal of a substitute too; absent without any. */
  correctors?: { person: PersonId; step: StepKey }[]
}

/** One field that a decider corrected, as it was and as it is; null is missing. `row` as in `compareContents`. */
export type Correction = {
  kind: 'indicator' | 'task' | 'narrative' | 'extra' | 'report'
  row: string
  field: string
  before: unknown
  after: unknown
}

export type RowRef = { kind: 'indicator' | 'task'; id: Id }

export type ReturnedRow = RowRef & { reason: string }

type CommandContent = {
  submit: object
  approve: { slot?: Id }
  return: { slot?: Id; to?: ReturnTarget; reason?: string; rows?: ReturnedRow[] }
  reject: { slot?: Id; reason?: string }
  withdraw: object
  recall: { slot?: Id }
  waive: { unit?: Id; reason?: string }
  issue: { documentNumber?: string; issuedDate?: IsoDate; signer?: string }
  /** `until`: a day, which ends with its last moment in Viet Nam, or a moment. */
  extend: { until?: IsoDate | Instant; reason?: string }
  /** Asks about a row; the reason is the question. */
  explain: { row: RowRef; reason?: string }
  /** The reason is the answer. */
  answer: { row: RowRef; reason?: string }
  correct: { reason?: string }
  cancel: object
  /** Hands an open slot to one person. */
  reassign: { slot?: Id; person?: PersonId; reason?: string }
  /** What a decider of the open step has just corrected. Given by saving, never by itself. */
  edit: { corrected: Correction[] }
  /** Asks an open slot of more people, because it is late; by the clock, never by a person. */
  escalate: { slot: Id }
}

export type CommandType = keyof CommandContent

/** What a person asks for by its name; `edit` is what saving makes of a correction. */
export type Verb = Exclude<CommandType, 'edit' | 'escalate'>

/** Content may be missing: the engine names what is missing. */
export type Command<T extends CommandType = CommandType> = {
  [K in T]: { type: K } & CommandContent[K]
}[T]

/**
 * Somebody who may decide in another's place on this document today. `keys`: what the principal passes on, always of
 * their own; `steps`: where, everywhere when empty.
 */
export type StandIn = {
  delegation: Id
  principal: PersonId
  substitute: PersonId
  steps: StepKey[]
  keys: HolderKey[]
}

export type OrgSnapshot = {
  unit: Id | null
  commune: Id
  province: Id
  /** Units of the commune other than the document's own. */
  siblingUnits: Id[]
  /** Who holds a key today; keys without a holder may be absent. */
  holders: Record<HolderKey, PersonId[]>
  /** Delegations in force that reach this document. */
  standIns?: StandIn[]
}

export type DocFacts = {
  /** Everybody whose entries stand in the revision at hand. */
  editors: PersonId[]
  requiredMissing: number
  /** Units whose report is awaited, and those among them whose report is approved. */
  gate: { expected: Id[]; decided: Id[] }
  /** A child's revision differs from the one consolidated. */
  childrenChanged: boolean
  /** The names of the units whose report that is. */
  changedUnits?: readonly string[]
  parentSubmitted: boolean
  /** The period no longer takes entries. */
  locked: boolean
  /** Until when the document is due now, when it closes, and the last day of its plan. */
  dueAt: Instant | null
  locksAt: Instant | null
  planTo: IsoDate
  /** Rows with a question that nobody has answered. */
  asked: RowRef[]
  /** This version is the one that counts. */
  isCurrent: boolean
  /** It was begun to replace another version. */
  isCorrection: boolean
  /** Nobody is there to write it, and the policy lets the actor do so. */
  isEnteredFor?: boolean
  /** Another version that is to replace this one is under way. */
  correctionOpen: boolean
  planInForce: boolean
  /** What a plan lacks to come into force, in the order in which it is filled in; absent of a report. */
  planGaps?: readonly string[]
}

/** What decides who may do what now, whatever the command carries. */
export type Situation = {
  workflow: WorkflowDefinition
  state: InstanceState
  actor: { person: PersonId; keys: HolderKey[] }
  doc: DocFacts
  org: OrgSnapshot
}

export type DecideInput<T extends CommandType = CommandType> = Situation & {
  command: Command<T>
  now: Instant
  /** Identity for a new slot, or for the version a correction begins; the ordinal counts all slots of the instance from 0. */
  slotId: (ordinal: number) => Id
}

export type Opening = { step: StepKey; candidateKeys: HolderKey[]; person?: PersonId }

/** One command makes one event; with the events before it, it gives back the whole state. */
export type LadderEvent = {
  type: CommandType
  actor: PersonId
  /** In whose place the actor decided, and by which delegation. */
  onBehalfOf?: PersonId
  delegation?: Id
  at: Instant
  /** Step the command was given at; null before the first step and while awaiting issue. */
  step: StepKey | null
  from: InstanceStatus
  to: InstanceStatus
  slot?: Id
  reason?: string
  rows?: ReturnedRow[]
  detail: EventDetail & {
    opened: (Opening & { id: Id })[]
    /** Nobody is left who may take the next action: somebody must be told, nothing is ever approved by itself. */
    blocked: boolean
  }
}

type EventDetail = {
  returnedTo?: ReturnTarget
  waived?: Id
  issue?: { documentNumber: string; issuedDate: IsoDate; signer: string }
  /** `from`: until when it was due before; null without a due moment. */
  extended?: { from: Instant | null; until: Instant }
  /** The row asked about or answered for. */
  about?: RowRef
  /** The report that was begun to replace this one. */
  correction?: Id
  /** Whom the slot asks from now on, by which of their keys. */
  reassigned?: { person: PersonId; candidateKeys: HolderKey[] }
  corrected?: Correction[]
  /** Every decision of the round is asked for again, from the first step. */
  restarts?: true
  /** Whom the slot asks from now on, and which of these keys it did not ask before. */
  escalated?: { candidateKeys: HolderKey[]; added: HolderKey[] }
}

export type Decision = {
  next: InstanceState
  event: LadderEvent
  /** What the author may change again; null leaves the rows as they were before the command. */
  reopen: null | 'all' | ReturnedRow[]
}

/** What a command brings about, before slots are opened and the state is folded. */
export type Outcome = Pick<LadderEvent, 'to' | 'slot' | 'reason' | 'rows' | 'onBehalfOf' | 'delegation'> & {
  step: StepKey | null
  detail?: EventDetail
  /** The step that opens. */
  enters?: Step
  /** The decision that is asked for again. */
  reopens?: Opening
  reopen?: Decision['reopen']
}

export type CommandRule<T extends CommandType> = {
  /** Why role and state forbid this verb now, or null; also decides which buttons are shown. */
  bar: (situation: Situation) => Refusal | null
  /** Called once `bar` is null: only what the command carries, or lacks, is still refused. */
  run: (input: DecideInput<T>) => Result<Outcome>
}

/** A remark on a definition; `code` has a message in every language. An error stops publishing. */
export type Finding = { level: 'error' | 'warning'; code: string; step?: StepKey }
