import { makeUnitSheet } from '@/services/sheet/makeUnitSheet'
import { reportSheet } from '../../../../_sheets/reportSheet'

export const dynamic = 'force-dynamic'

/** The report as a workbook to be filled in offline. */
export const GET = reportSheet(makeUnitSheet)
