import type { Assessment, Basis, Kind, Reported } from '@/domain/indicator/types'
import type { NarrativeSection } from '@/domain/report/narrative'
import type { TaskReport, Timing } from '@/domain/task/types'
import type { Instant, IsoDate } from '@/domain/time'

type Row = { section: string | null; sectionTitle: string | null; no: string; name: string }

export type IndicatorInReport = Row & {
  id: string
  unit: string | null
  kind: Kind
  basis: Basis
  target: string | null
  reported: Reported | null
  note: string | null
  /** Of a figure that is summed over periods: the accepted ones of the year before, with this one; null without this one. */
  cumulative: number | null
  assessment: Assessment
  leads: string | null
}

export type TaskInReport = Row & {
  id: string
  subtask: string | null
  output: string | null
  deadline: { text: string | null; end: IsoDate | null }
  /** Null where nothing was reported. */
  reported: TaskReport | null
  timing: Timing | null
  leads: string | null
}

export type ReportInSheet = {
  organisation: string
  level: 'unit' | 'commune'
  plan: string
  periodKey: string
  periodStart: IsoDate
  periodEnd: IsoDate
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  version: number
  revision: number
  documentNumber: string | null
  issuedDate: IsoDate | null
  signer: string | null
  nothingToReport: boolean
  narrative: Record<NarrativeSection, string | null>
  indicators: readonly IndicatorInReport[]
  tasks: readonly TaskInReport[]
  /** What happened on its ladder, in order. */
  events: readonly { type: string; step: string | null; actor: string | null; at: Instant }[]
  /** Hash of the ladder's last event. */
  headHash: string | null
}
