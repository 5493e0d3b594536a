import type { Texts } from '@/domain/report/entryForm'
import type { Choice } from '@/domain/report/mergeEntries'
import type { Instant, IsoDate } from '@/domain/time'
import type { RowFile } from '@/services/report/markRemovable'
import type { Offer } from './offersOf'
import type { Words } from '../_shell/words'

/** A part of the form that two people have changed. */
export type Conflict = {
  choice: Choice | null
  /** What is stored, by field. */
  theirs: Texts
  by: string | null
  at: Instant | null
}

/** What the fields of a report's form show, and what there is to say about each. */
export type Filled = {
  t: Words
  now: Instant
  report: string
  isCommune: boolean
  /** Some rows were returned: only these may be changed. */
  isPartlyOpen: boolean
  /** Last day of the period that is reported on. */
  periodTo: IsoDate
  /** Which period last values are of, in words. */
  lastLabel: string
  text: (name: string) => string
  /** What is wrong with a field, in words. */
  problem: (name: string) => string | undefined
  conflict: (part: string) => Conflict | undefined
  /** What a row may be filled with in one tap, by its part. */
  offers: (part: string) => Offer[]
  /** Where a row's figure was taken from, in words; '' for nowhere. */
  taken: (part: string) => string
  /** The year of the report's period. */
  year: string
  evidence: (row: string) => RowFile[]
}
