import { communeState, type CommuneState } from '@/domain/rollup/communeState'
import type { Assessment, Light, Reported } from '@/domain/indicator/types'
import type { PeriodKey } from '@/domain/period/types'
import type { Instant, IsoDate } from '@/domain/time'

/** One commune's figure for one indicator; where it is not official only how far it has come. */
export type Figure = Reported & {
  state: CommuneState
  assessment: Assessment | null
  light: Light | null
  /** The accepted report that it stands in. */
  report: string | null
  /** On a board as of a day: until when the figure speaks, how old it is then, and the periods that were summed. */
  onDay: { end: IsoDate; ageDays: number; summed: PeriodKey[] | null } | null
}

type Row = Reported & {
  report: string | null
  assessment: Assessment | null
  light: Light | null
  reachedProvince: boolean
  communeDueAt: string | null
}

/** A row of official figures as a page shows it. */
export const figureOf = ({ row, now }: { row: Row; now: Instant }): Figure => {
  const { value, numerator, denominator, boolean, text, date, documentNumber, documentDate } = row
  return {
    ...{ value, numerator, denominator, boolean, text, date, documentNumber, documentDate },
    ...{ assessment: row.assessment, light: row.light, report: row.report, onDay: null },
    state: communeState({
      official: row.report !== null,
      valueMissing: row.assessment === 'missing',
      reachedProvince: row.reachedProvince,
      now,
      communeDueAt: row.communeDueAt,
    }),
  }
}
