import type { Comparator, Kind } from '@/domain/indicator/types'
import type { Frequency } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/** A doubt about what was read; every flag has a sentence in `errors.plan_text.json` of each language. */
export const TARGET_FLAGS = [
  'no_target',
  'target_unreadable',
  'several_targets',
  'more_numbers',
  'no_unit',
  'unit_differs',
  'percent_assumed',
  'percent_over_100',
  'number_doubtful',
  'approximate',
  'relative_change',
  'range_reversed',
  'looks_like_years',
  'time_in_target',
  'day_before',
] as const
export type TargetFlag = (typeof TARGET_FLAGS)[number]

/** What a target cell says. */
export type TargetReading = {
  kind: Kind
  /** null for boolean, document, date, milestones and text. */
  comparator: Comparator | null
  /** A number for percent, number and range (its lower end); true for boolean; else null. */
  value: number | boolean | null
  /** The upper end of a range, else null. */
  upper: number | null
  /** The cell as it stands. */
  text: string
  /** What the number is counted on, as written: 'trên 01 vạn dân'. */
  per?: string
  /** Words of the cell that are neither number, sign nor comparison: 'GRDP'. */
  note?: string
  /** The last day, for kind date. */
  date?: IsoDate
  flags: TargetFlag[]
}

export const DEADLINE_FLAGS = [
  'no_deadline',
  'deadline_unreadable',
  'year_assumed',
  'no_year',
  'several_dates',
  'several_milestones',
  'first_then_recurring',
  'day_before',
  'outside_plan',
] as const
export type DeadlineFlag = (typeof DEADLINE_FLAGS)[number]

export type Milestone = { date: IsoDate; text: string }

/** What a deadline cell says. `end` is the last day on which the work is still in time. */
export type DeadlineReading = {
  text: string
  /** First day, only where the text names a span of several quarters, months or years. */
  start: IsoDate | null
  end: IsoDate | null
  recurring: boolean
  /** The plan itself says that the work was already done. */
  done: boolean
  milestones: Milestone[]
  flags: DeadlineFlag[]
}

export const OWNER_FLAGS = [
  'separator_lost',
  'near_name',
  'ambiguous_unit',
  'repeated_unit',
  'owner_unknown',
  'has_remark',
] as const
export type OwnerFlag = (typeof OWNER_FLAGS)[number]

/** A unit of the commune as the owner cells may name it. */
export type OwnerUnit = { id: string; name: string; shortName?: string; aliases: string[] }

export type OwnerNature = 'unit' | 'collective' | 'external' | 'unknown'

/** One owner of a row, in the order of the cell. */
export type OwnerReading = {
  /** The piece of the cell this was read from; two owners share it where the separator was lost. */
  raw: string
  /** The owner's name as written. */
  name: string
  /** Id of the matching unit; an external body may be registered as a unit too. */
  unit: string | null
  nature: OwnerNature
  flags: OwnerFlag[]
}

export const RULE_FLAGS = ['no_frequency', 'no_day', 'one_off'] as const
export type RuleFlag = (typeof RULE_FLAGS)[number]

/** 'periodic' is 'định kỳ' and no more: somebody must decide. */
export type RuleFrequency = Frequency | 'periodic'

/** When one report of a rule is due, as far as the sentence says. */
export type RuleDue = {
  frequency: RuleFrequency | null
  day: number | null
  /** Calendar month 1–12, where the sentence names one ('06/6'). */
  month: number | null
  /** 0 'the last month of the quarter', 1 'the month after', null unsaid. */
  monthOffset: 0 | 1 | null
  /** 'before' the 15th ends with the 14th; 'on' the 15th ends with the 15th. */
  bound: 'before' | 'on' | null
}

export type ReportingRuleReading = Omit<RuleDue, 'frequency'> & {
  text: string
  /** In the order of the sentence, each once. */
  frequencies: RuleFrequency[]
  /** One for each frequency; `day`, `month`, `monthOffset` and `bound` above are those of the first with a day. */
  dues: RuleDue[]
  /** A full date: a duty done once, not a rule. */
  date: IsoDate | null
  /** The receiver as written, where the sentence names one. */
  to: string | null
  flags: RuleFlag[]
}

/** Doubts about a row as a whole. */
export const ROW_FLAGS = [
  'row_cut',
  'no_number',
  'no_lead',
  'may_be_task',
  'markup_in_name',
  'roles_assumed',
  'same_name',
] as const
export type RowFlag = (typeof ROW_FLAGS)[number]
