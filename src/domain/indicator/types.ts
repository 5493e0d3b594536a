import type { IsoDate } from '@/domain/time'

export type Kind = 'percent' | 'number' | 'range' | 'boolean' | 'document' | 'date' | 'milestones' | 'text'

export type Comparator = '>=' | '<=' | '>' | '<' | '=' | 'between'

/** Which way is better. */
export type Direction = 'higher' | 'lower'

/** A snapshot is the state at the cut-off; a flow is what happened in the period and is summed over periods. */
export type Basis = 'snapshot' | 'flow'

/**
 * What an indicator has to reach by `dueOn`. `upper` is the upper end of 'between'. A boolean target asks for true
 * unless its value is 0. All four empty means that nothing has been set yet.
 */
export type Target = {
  comparator: Comparator | null
  value: number | null
  upper: number | null
  text: string | null
  dueOn: IsoDate
}

/** What was reported for one indicator in one period. Null is missing and never zero. */
export type Reported = {
  value: number | null
  numerator: number | null
  denominator: number | null
  boolean: boolean | null
  text: string | null
  date: IsoDate | null
  documentNumber: string | null
  documentDate: IsoDate | null
}

/**
 * The verdict on a reported figure. 'to_judge': the target is due and something was written, but only a person can
 * say whether it is enough (text, milestones).
 */
export type Assessment =
  'met' | 'not_met' | 'exceeded' | 'on_path' | 'behind' | 'not_due' | 'no_target' | 'missing' | 'to_judge'

export type AssessmentReason =
  | 'target_reached'
  | 'better_than_target'
  | 'target_not_reached'
  | 'outside_range'
  | 'document_issued'
  | 'document_issued_late'
  | 'done_in_time'
  | 'done_late'
  | 'path_kept'
  | 'path_not_kept'
  | 'before_due'
  | 'no_target'
  | 'target_incomplete'
  | 'nothing_reported'
  | 'cumulative_unknown'
  | 'document_incomplete'
  | 'judged_by_people'

export type Light = 'green' | 'yellow' | 'red' | 'grey'

/** `expected`: what the figure had to be by the end of the period, on the path or at the target; null without one. */
export type Assessed = {
  assessment: Assessment
  light: Light
  reason: AssessmentReason
  expected: number | null
}

/** The fields of a reported row as a client sends them: absent stays as it is, null and '' clear. */
export type ValueEntry = {
  value?: number | null | ''
  numerator?: number | null | ''
  denominator?: number | null | ''
  boolean?: boolean | null | ''
  text?: string | null
  date?: string | null
  documentNumber?: string | null
  documentDate?: string | null
  note?: string | null
  reason?: string | null
}

export type ValueFlag =
  'percent_over_100' | 'numerator_over_denominator' | 'fraction_of_count' | 'negative' | 'part_missing'
