import type { NewPerson } from '@/domain/organisation/checkStaff'
import type { Basis, Comparator, Direction, Kind } from '@/domain/indicator/types'
import type { Clear } from '@/domain/plan/sixClears'
import type { Milestone } from '@/domain/planText/types'
import type { ReportingRule } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'
import type { Word } from '@/domain/vocabulary'

/**
 * A row of a reading by its place in its list: 'i0' the first indicator, 't3' the fourth task, 'b0' a budget item, 'a0' work
 * that a sentence gives to a unit.
 */
export type RowKey = string

/** The id of a unit of the commune, or the key of one that the import is to make ('moi-1'). */
export type UnitRef = string

/** Who is meant by a name, wherever the plan writes it. `reporter` reports for a collective or somebody outside. */
export type OwnerDecision = {
  nature: 'unit' | 'collective' | 'external'
  unit: UnitRef | null
  reporter: UnitRef | null
}

export type NewUnit = { name: string; unitType: Word<'unitType'>; people: NewPerson[] }

/** What a person has written over a row; what is absent stays as it was read. Cells are typed as plans write them. */
export type RowDecision = {
  skip?: boolean
  /** A row of the list of indicators, or a sentence, that is work to be done. */
  asTask?: boolean
  no?: string
  name?: string
  unit?: string
  targetText?: string
  subtask?: string
  output?: string
  kpi?: string
  deadlineText?: string
  authority?: string
  /** Names, in order. */
  leads?: string[]
  coordinators?: string[]
  /** Code of the standard indicator; null for none. */
  catalogue?: string | null
}

export type DocumentDecision = {
  title?: string
  issuer?: string
  issuerForm?: Word<'issuerForm'>
  number?: string
  issuedDate?: IsoDate | null
  periodStart?: IsoDate
  periodEnd?: IsoDate
}

export type ReportingDecision = {
  focalUnit?: UnitRef | null
  unitLadder?: string | null
  communeLadder?: string | null
}

/** Everything that has been decided on a reading so far. */
export type ImportDecisions = {
  document: DocumentDecision
  /** By `ownerKey` of the name. */
  owners: Record<string, OwnerDecision>
  /** By key; see `UnitRef`. */
  newUnits: Record<string, NewUnit>
  /** People to invite into units that are there, by the unit's id. */
  people: Record<string, NewPerson[]>
  rows: Record<RowKey, RowDecision>
  /** Doubts that somebody has looked at and left as they are, by their id. */
  settled: Record<string, true>
  /** Null while the proposal stands. */
  rules: DraftRule[] | null
  reporting: ReportingDecision
  /** Differences from the plan that is there which are to be taken over, by their id. */
  differences: Record<string, boolean>
}

export type DraftRule = ReportingRule & {
  fromText: string | null
  toText: string | null
  text: string | null
  sourceLine: number | null
}

export type DraftOwner = {
  kind: Word<'responsibilityKind'>
  order: number
  nature: Word<'ownerNature'>
  unit: UnitRef | null
  reporter: UnitRef | null
  raw: string
  confirmed: boolean
}

export type DraftTarget = {
  dueOn: IsoDate
  comparator: Comparator | null
  /** 1 for a yes/no target that asks for yes. */
  value: number | null
  upper: number | null
  text: string
}

type DraftRow = {
  key: RowKey
  /** `code` of a section of the row's own list. */
  section: string | null
  no: string
  position: number
  name: string
  rawOwner: string
  sourceLine: number | null
  flags: string[]
  owners: DraftOwner[]
}

export type DraftIndicator = DraftRow & {
  unit: string | null
  kind: Kind
  direction: Direction
  basis: Basis
  /** Code of the standard indicator. */
  catalogue: string | null
  rawTarget: string
  targets: DraftTarget[]
}

export type DraftTask = DraftRow & {
  subNo: number
  subtask: string
  output: string
  kpi: string
  note: string
  authority: string
  deadlineText: string
  deadlineEnd: IsoDate | null
  recurring: boolean
  doneBefore: boolean
  milestones: Milestone[]
}

export type DraftSection = { list: Word<'sectionList'>; code: string; title: string; position: number }

export type DraftBudgetItem = {
  key: RowKey
  no: string
  position: number
  name: string
  purpose: string
  sources: string[]
  amount: number | null
  sourceLine: number | null
}

export type DraftHead = {
  title: string
  issuerForm: Word<'issuerForm'>
  issuer: string | null
  documentNumber: string | null
  documentDate: IsoDate | null
  planFrom: IsoDate
  planTo: IsoDate
  goals: string[]
  /** The clears that the plan asks for; none named: all six. */
  clears: Clear[]
  legalBasis: { text: string; number: string | null; date: IsoDate | null; issuer: string | null }[]
}

/** The rows of a plan, ready to be written. */
export type DraftRows = {
  sections: DraftSection[]
  indicators: DraftIndicator[]
  tasks: DraftTask[]
  budgetItems: DraftBudgetItem[]
  rules: DraftRule[]
}

export type PlanDraft = DraftRows & { head: DraftHead }
