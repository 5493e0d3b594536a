import type { Assessment, Basis, Kind, Reported, Target } from '@/domain/indicator/types'
import type { PeriodKey } from '@/domain/period/types'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport, TaskTiming } from '@/domain/task/types'
import type { Instant, IsoDate } from '@/domain/time'
import type { DocumentForm } from './types'

export type InSection = { code: string; title: string } | null

/** One indicator of a commune report with what was approved of it. */
export type IndicatorLine = {
  section: InSection
  no: string
  name: string
  unit: string | null
  kind: Kind
  basis: Basis
  target: Target | null
  /** Null where nothing was reported. */
  reported: Reported | null
  /** Of a flow: since the beginning of the year, this period included; null for a state, and without a figure. */
  total: number | null
  assessment: Assessment
  leads: string[]
}

/** One task of a commune report with what was approved of it. */
export type TaskLine = TaskReport & {
  section: InSection
  no: string
  name: string
  subtask: string | null
  /** `isMoved`: a later day was given, and `end` is that day. */
  deadline: { text: string | null; end: IsoDate | null; isMoved: boolean }
  /** Null where nothing was reported. */
  timing: TaskTiming['timing'] | null
  leads: string[]
}

/** All that a commune's report says once its leader has approved it. */
export type ReportFacts = {
  form: DocumentForm
  /** The commune's name at the time, and who issued its plan. */
  commune: string
  committee: string | null
  period: PeriodKey
  periodStart: IsoDate
  periodEnd: IsoDate
  version: number
  revision: number
  /** Hash of the newest event of its ladder. */
  head: string
  /** When the leader approved it. */
  approvedAt: Instant
  /** Null until the office has given it a number and a day. */
  issued: { number: string; date: IsoDate; signer: string | null } | null
  plan: { title: string; number: string | null; date: IsoDate | null; year: string }
  receiver: string | null
  office: string | null
  nothingToReport: boolean
  narrative: Partial<Narrative>
  extra: { title: string; text: string }[]
  indicators: IndicatorLine[]
  tasks: TaskLine[]
}
