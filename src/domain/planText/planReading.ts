import type { Comparator, Kind } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'
import type { OwnerNature } from './types'

/** What an issued plan says, as it was read; the raw text stands beside every value and every doubt is a flag. */
export type PlanReading = {
  document: DocumentReading
  /** Of both lists, in the order of the document. */
  sections: SectionReading[]
  indicators: IndicatorReading[]
  tasks: TaskReading[]
  budgetItems: BudgetItemReading[]
  reportingRules: RuleReading[]
  findings: Finding[]
}

export type DocumentReading = {
  type: 'plan' | 'report' | 'unknown'
  title: string | null
  /** As written: 'UBND xã Lộc Quang'. */
  issuer: string | null
  issuerForm: 'government' | 'party' | null
  commune: string | null
  communeType: 'xã' | 'phường' | 'đặc khu' | null
  province: string | null
  number: string | null
  issuedDate: IsoDate | null
  periodStart: IsoDate | null
  periodEnd: IsoDate | null
  /** The paragraphs under the heading of goals. */
  goals: string[]
  legalBasis: LegalBasisReading[]
}

export type LegalBasisReading = {
  type: string | null
  number: string | null
  date: IsoDate | null
  issuer: string | null
  raw: string
}

export type Source = { lines: number[] }

export type SectionReading = { list: 'indicator' | 'task'; code: string; title: string; source: Source }

/** One owner: `raw` as the cell has it, `name` in full where the document or the common abbreviations tell it. */
export type OwnerNamed = { raw: string; name: string; nature: OwnerNature; flags: string[] }

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
  origin: 'table' | 'prose'
  source: Source
  flags: string[]
}

export type BudgetItemReading = {
  no: string
  name: string
  purpose: string
  sources: string[]
  /** In đồng; null where the document names none. */
  amount: number | null
  source: Source
}

export type RuleReading = {
  from: string | null
  to: string | null
  frequency: string | null
  day: number | null
  bound: 'before' | 'on' | null
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
