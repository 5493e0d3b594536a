import type { StoredForm } from '@/domain/report/entryForm'
import type { IsoDate } from '@/domain/time'

type Row = { id: string; section: string | null; sectionTitle: string | null; no: string; name: string }

/** A unit's report as its sheet is filled from it. */
export type UnitForm = {
  report: string
  revision: number
  organisation: string
  plan: string
  periodKey: string
  dueOn: IsoDate | null
  stored: StoredForm
  /** In the order of `stored.indicators`. */
  indicators: readonly (Row & { unit: string | null; target: string | null; last: string | null })[]
  /** In the order of `stored.tasks`. */
  tasks: readonly (Row & { deadline: string | null; last: string | null })[]
  /** Ids of the rows that may be written after a return; all of them where it is null. */
  reopened: ReadonlySet<string> | null
}

/** What a program finds in a cell; `percent` was shown as one: 0.6125 as '61,25%'. */
export type FoundCell = string | number | boolean | { day: IsoDate } | { percent: number } | null

export type FoundSheet = { name: string; rows: FoundCell[][] }
