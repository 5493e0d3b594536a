import type { Kind, Target } from '@/domain/indicator/types'
import type { ReportingRule } from '@/domain/period/types'
import type { Instant, IsoDate } from '@/domain/time'
import type { InSection } from './reportFacts'
import type { DocumentForm } from './types'

/** Who leads and who coordinates a row, as the plan writes them. */
type Owned = { leads: string[]; coordinators: string[] }

export type PlanIndicatorLine = Owned & {
  section: InSection
  no: string
  name: string
  unit: string | null
  kind: Kind
  /** The one that holds for each day it is for. */
  targets: Target[]
}

export type PlanTaskLine = Owned & {
  section: InSection
  no: string
  name: string
  subtask: string | null
  output: string | null
  kpi: string | null
  deadline: {
    text: string | null
    end: IsoDate | null
    recurring: boolean
    milestones: readonly { date: IsoDate; text: string }[]
  }
  note: string | null
}

export type PlanBudgetLine = {
  no: string
  name: string
  purpose: string | null
  sources: readonly string[]
  amount: number | null
}

export type PlanRuleLine = ReportingRule & { from: string | null; to: string | null; text: string | null }

/** All that a plan says. */
export type PlanFacts = {
  form: DocumentForm
  commune: string
  issuer: string | null
  title: string
  number: string | null
  date: IsoDate | null
  planFrom: IsoDate
  planTo: IsoDate
  /** When it was last written: a plan made again is the same file. */
  settledAt: Instant
  legalBasis: string[]
  goals: string[]
  indicators: PlanIndicatorLine[]
  tasks: PlanTaskLine[]
  budget: PlanBudgetLine[]
  rules: PlanRuleLine[]
  receiver: string | null
  office: string | null
}
