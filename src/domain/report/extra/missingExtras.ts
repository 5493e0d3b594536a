import { isFilled } from './isFilled'
import { shownExtras } from './shownExtras'
import type { ExtraRow } from './types'

/**
 * The fields that are asked for and empty, in the order of the form. A declared "nothing to report" answers all but
 * the required ones, as it does for the rows of the plan.
 */
export const missingExtras = <Row extends ExtraRow>({
  rows,
  nothingToReport,
}: {
  rows: readonly Row[]
  nothingToReport: boolean
}): Row[] => shownExtras(rows).filter((row) => !isFilled(row) && (row.required || !nothingToReport))
