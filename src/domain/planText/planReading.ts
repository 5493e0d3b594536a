import type { Comparator, Kind } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'
import type { ReportingRule } from '@/domain/period/types'
import type { Clear } from '@/domain/plan/sixClears'
import type { OwnerNature, RuleFrequency } from './types'

/** What an issued plan says, as it was read; the raw text stands beside every value and every doubt is a flag. */
export type PlanReading = {
  document: DocumentReading
  /** Of both lists, in the order of the document. */
  sections: SectionReading[]
  indicators: IndicatorReading[]
  tasks: TaskReading[]
  budgetItems: BudgetItemReading[]
  reportingRules: RuleReading[]
  /** Work that sentences give to a unit; never rows by themselves, but somebody may make tasks of them. */
  assignments: AssignmentReading[]
  findings: Finding[]
}

export type DocumentReading = {
  type: 'plan' | 'report' | 'unknown'
  title: string | null
  /** As written: 'UBND xã Lộc Quang'. */
  issuer: string | null
  issuerForm: 'government' | 'party' | null
  /** Without its type, as the official list spells it. */
  commune: string | null
  /** As the document has it, whatever the commune is today. */
  communeType: CommuneWord | null
  /** Without 'Tỉnh' or 'Thành phố'; null where the text names none, even if the commune's code tells it. */
  province: string | null
  /** The official code of five digits, where the text leaves no other commune open. */
  communeCode: string | null
  provinceCode: string | null
  number: string | null
  issuedDate: IsoDate | null
  periodStart: IsoDate | null
  periodEnd: IsoDate | null
  /** The paragraphs under the heading of goals. */
  goals: string[]
  legalBasis: LegalBasisReading[]
  /** The clears that the plan asks for (five or six); null where it names none. */
  clears: Clear[] | null
}

export type CommuneWord = 'xã' | 'phường' | 'đặc khu'

export type LegalBasisReading = {
  /** Named in the preamble, or somewhere else in the text. */
  role: 'basis' | 'mentioned'
  type: string | null
  number: string | null
  date: IsoDate | null
  issuer: string | null
  raw: string
  source: Source
}

export type Source = { lines: number[] }

export type SectionReading = { list: 'indicator' | 'task'; code: string; title: string; source: Source }

/** One owner: `raw` as the cell has it, `name` in full where the document or the common abbreviations tell it. */
export type OwnerNamed = {
  raw: string
  name: string
  /** Id of the unit, where the caller's units have one of that name. */
  unit: string | null
  nature: OwnerNature
  flags: string[]
}

export type TargetRead = {
  kind: Kind
  comparator: Comparator | null
  value: number | boolean | null
  upper: number | null
}

export type IndicatorReading = {
  /** Null where the row stands in no section. */
  section: { code: string; title: string } | null
  no: string
  name: string
  unit: string
  targetText: string
  /** Of the plan's own year, or of the last one it names. */
  target: TargetRead
  /** Further columns of years or dates ('Đến năm 2030'); the target's own is among them. */
  targets: { dueOn: IsoDate; text: string; target: TargetRead }[]
  leadUnits: OwnerNamed[]
  coordinatingUnits: OwnerNamed[]
  /** The value before the plan, where a column has it ('Thực hiện năm 2025'); '' otherwise. */
  baselineText: string
  note: string
  /** The owner cells as they stand. */
  ownerText: { lead: string; coordinate: string }
  origin: 'table' | 'prose'
  source: Source
  flags: string[]
}

export type TaskReading = {
  section: { code: string; title: string } | null
  no: string
  /** 1, 2 … among the sub-tasks of one number; null where the row is the only one. */
  subNo: number | null
  name: string
  subtask: string
  output: string
  kpi: string
  leadUnits: OwnerNamed[]
  coordinatingUnits: OwnerNamed[]
  deadlineText: string
  deadline: {
    end: IsoDate | null
    recurring: boolean
    done: boolean
    milestones: { date: IsoDate; text: string }[]
  }
  note: string
  ownerText: { lead: string; coordinate: string }
  /** Officials and whoever decides, where the document has columns for them; '' otherwise. */
  officialText: { assignee: string; leader: string; authority: string }
  /** The column 'Chỉ tiêu liên quan' as it stands; '' where there is none. */
  servesText: string
  origin: 'table' | 'prose'
  source: Source
  flags: string[]
}

export type BudgetItemReading = {
  no: string
  name: string
  purpose: string
  /** The sources in full; `sourceText` is their cell as it stands. */
  sources: string[]
  sourceText: string
  /** In đồng; null where the document names none. */
  amount: number | null
  source: Source
}

export type RuleReading = {
  from: string | null
  to: string | null
  /** In the order of the sentence; several where it gives no day of its own to each. */
  frequencies: RuleFrequency[]
  day: number | null
  /** 1–12, where the sentence names one ('trước ngày 06/6'). */
  month: number | null
  /** 0 'the last month of the quarter', 1 'the month after', null unsaid. */
  monthOffset: 0 | 1 | null
  bound: 'before' | 'on' | null
  /** A full date: a duty done once, not a rule. */
  date: IsoDate | null
  text: string
  /** Every term, where a workbook of the product names them: nothing is left to be proposed. */
  terms?: ReportingRule
  source: Source
  flags: string[]
}

/** A sentence under a unit's heading in 'Tổ chức thực hiện', or one that says who does what. */
export type AssignmentReading = {
  units: OwnerNamed[]
  role: 'lead' | 'coordinate'
  text: string
  source: Source
}

/** Something a person has to know or decide; `code` has a sentence in both languages. */
export type Finding = {
  level: 'info' | 'warning' | 'error'
  code: string
  params: Record<string, string | number>
  source: Source | null
}
