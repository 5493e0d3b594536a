import { makeCopySheet } from '@/services/sheet/makeCopySheet'
import { reportSheet } from '../../../../_sheets/reportSheet'

export const dynamic = 'force-dynamic'

/** What is retyped into national systems, as a workbook. */
export const GET = reportSheet(makeCopySheet)
