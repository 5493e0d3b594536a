import { hasContent } from '@/domain/indicator/hasContent'
import type { Basis, Kind, Reported } from '@/domain/indicator/types'

/** A figure that may be taken over as it stands, and the report it stands in. */
export type FigureOffer = { report: string; reported: Reported }

type Row = {
  kind: Kind
  basis: Basis
  /** The form asks for numerator and denominator. */
  ratio: boolean
  last: Reported | null
  /** The report of the last period. */
  lastFrom: string | null
  /** The same figure in the reports of other plans. */
  also: readonly FigureOffer[]
}

/**
 * The figures that a row's form offers to take over. Last period's is none for what happened within a period, and a
 * percent alone is none where the form asks for its parts.
 */
export const figureOffers = ({ kind, basis, ratio, last, lastFrom, also }: Row): FigureOffer[] => [
  ...(last !== null && lastFrom !== null && basis === 'snapshot' && fits({ kind, ratio, reported: last })
    ? [{ report: lastFrom, reported: last }]
    : []),
  ...also.filter(({ reported }) => fits({ kind, ratio, reported })),
]

const fits = ({ kind, ratio, reported }: { kind: Kind; ratio: boolean; reported: Reported }): boolean =>
  hasContent({ kind, reported }) && (!ratio || (reported.numerator !== null && reported.denominator !== null))
