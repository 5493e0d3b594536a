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

/** `end` null: the plan names no day. `recurring`: "thường xuyên", with or without an end. An extension replaces `end`. */
export type Deadline = { end: IsoDate | null; recurring: boolean; extendedTo?: IsoDate | null }

export type TaskTiming = { timing: Timing; light: Light }

/** What was reported for one task in one period; progress is a percent from 0 to 100. Null is missing. */
export type TaskReport = {
  status: TaskStatus | null
  progress: number | null
  result: string | null
  difficulty: string | null
}

/** The fields of a task row as a client sends them: absent stays as it is, null and '' clear. */
export type TaskEntry = {
  status?: TaskStatus | null | ''
  progress?: number | null | ''
  result?: string | null
  difficulty?: string | null
}

export type TaskFlag = 'progress_contradicts_status' | 'done_without_result' | 'paused_without_reason'
