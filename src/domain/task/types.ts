import type { Light } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'

export type TaskStatus = 'not_started' | 'in_progress' | 'done' | 'maintained' | 'paused'

export const TASK_STATUSES: readonly TaskStatus[] = [
  'not_started',
  'in_progress',
  'done',
  'maintained',
  'paused',
]

export type Timing = 'ahead' | 'on_time' | 'due_soon' | 'overdue' | 'no_deadline'

/** `end`: the last day that counts, later deadlines and all; null where the plan names no day. `recurring`: "thường xuyên", with or without an end. */
export type Deadline = { end: IsoDate | null; recurring: boolean }

/** A deadline with what it was at first: `first` null where it never moved, `extensions` how often it did. */
export type MovedDeadline = Deadline & { first: IsoDate | null; extensions: number }

export type TaskTiming = { timing: Timing; light: Light }

/** What was reported for one task in one period; progress is a percent from 0 to 100. Null is missing. */
export type TaskReport = {
  status: TaskStatus | null
  progress: number | null
  result: string | null
  difficulty: string | null
  /** The issued document that is the task's product, or says that it is there. */
  documentNumber: string | null
  documentDate: IsoDate | null
}

/** A row in which nothing is reported. */
export const NOTHING_DONE: TaskReport = {
  status: null,
  progress: null,
  result: null,
  difficulty: null,
  documentNumber: null,
  documentDate: null,
}

/**
 * Where a product of a task stands beside a report, a document's number or a file: in the reports of its own period,
 * in those of earlier ones; of the same unit.
 */
export type ProductFound = { here: boolean; before: boolean }

/** The fields of a task row as a client sends them: absent stays as it is, null and '' clear. */
export type TaskEntry = {
  status?: TaskStatus | null | ''
  progress?: number | null | ''
  result?: string | null
  difficulty?: string | null
  documentNumber?: string | null
  documentDate?: IsoDate | null | ''
}

export type TaskFlag =
  'progress_contradicts_status' | 'done_without_result' | 'paused_without_reason' | 'product_missing'
