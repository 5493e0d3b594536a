import { makeReportSheet } from '@/services/sheet/makeReportSheet'
import { reportSheet } from '../../../_sheets/reportSheet'

export const dynamic = 'force-dynamic'

/** The report as a workbook. */
export const GET = reportSheet(makeReportSheet)
