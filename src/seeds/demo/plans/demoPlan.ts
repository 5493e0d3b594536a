import type { ReportingRule } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/**
 * One issued plan as the demo plays it. Rows stand as they do in the document, scanning errors, LaTeX and HTML
 * residue included; only cells that a page break cut in two are joined. `line` is the line of the extracted text.
 */
export type DemoPlan = {
  key: string
  /** Official codes of the commune (5 digits) and its province (2 digits). */
  communeCode: string
  provinceCode: string
  title: string
  /** Trích yếu. */
  subject: string
  issuerForm: 'government' | 'party'
  issuer: string
  /** null where the document leaves the number or day blank. */
  documentNumber: string | null
  issuedDate: IsoDate | null
  planFrom: IsoDate
  planTo: IsoDate
  /** `short` of the unit that gathers the reports. */
  focalUnit: string
  /** General goals, one paragraph each. */
  goals: string[]
  legalBasis: DemoLegalBasis[]
  units: DemoUnit[]
  sections: DemoSection[]
  indicators: DemoIndicator[]
  tasks: DemoTask[]
  budgetItems: DemoBudgetItem[]
  rules: DemoRule[]
}

/** What the text of a plan does not say: codes, the units that the commune has, and what was decided about reports. */
export type DemoSettings = Pick<
  DemoPlan,
  'key' | 'communeCode' | 'provinceCode' | 'subject' | 'focalUnit' | 'units' | 'rules'
>

export type DemoLegalBasis = {
  raw: string
  type: string
  number: string
  date: IsoDate | null
  issuer: string | null
}

export type DemoUnitType =
  | 'peoples_committee'
  | 'department'
  | 'office'
  | 'centre'
  | 'police'
  | 'military'
  | 'party'
  | 'front'
  | 'health_station'
  | 'school'
  | 'village'
  | 'broadcaster'
  | 'external'
  | 'council'
  | 'steering_committee'
  | 'inspection'

export type DemoUnit = { short: string; name: string; unitType: DemoUnitType; aliases: string[] }

export type DemoSection = { list: 'indicators' | 'tasks'; code: string; title: string }

export type DemoIndicator = {
  section: string
  no: string
  name: string
  /** '' where the document has no unit column or leaves the cell empty. */
  unit: string
  targetText: string
  leadText: string
  coordinateText: string
  line: number
}

export type DemoTask = {
  /** null where the document's task list has no sections. */
  section: string | null
  no: string
  /** 1, 2 … for the rows that share a number. */
  subNo: number
  name: string
  subtask: string
  output: string
  kpi: string
  leadText: string
  coordinateText: string
  deadlineText: string
  note: string
  line: number
}

export type DemoBudgetItem = { no: string; name: string; purpose: string; sourceText: string; line: number }

/** A reporting rule; none of the documents says what becomes of a day off, or locks. `text` is the sentence as it stands, from and to as the document names them. */
export type DemoRule = Omit<ReportingRule, 'dayOff' | 'lockAfterDays'> & {
  fromText: string
  toText: string
  text: string
  line: number
}
