import { isPercent } from '@/domain/indicator/isPercent'
import { foldKey } from '@/domain/vietnamese/foldKey'
import type { Basis, Kind } from '@/domain/indicator/types'

/** An indicator of a plan, and the key of the period that a figure of it is for. */
export type FiguredRow = { kind: Kind; unit: string | null; basis: Basis; periodKey: string }

/**
 * Whether two rows of the same catalogue entry, for periods that end on the same day, take the same figure: of the
 * same kind and unit, and what happened in a period only for the very same period.
 */
export const mayShareFigure = ({ mine, other }: { mine: FiguredRow; other: FiguredRow }): boolean =>
  mine.kind === other.kind &&
  mine.basis === other.basis &&
  isPercent(mine) === isPercent(other) &&
  foldKey(mine.unit ?? '') === foldKey(other.unit ?? '') &&
  (mine.basis === 'snapshot' || mine.periodKey === other.periodKey)
