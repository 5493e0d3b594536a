import { fileName } from '@/domain/document/fileName'
import type { Workbook } from '@/domain/sheet/types'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'
import type { FileAnswer } from '../document/wordFile'

export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes the file of a workbook, named after what is in it. */
export const sheetFile = async (
  workbook: Workbook,
  named: readonly (string | null)[],
): Promise<FileAnswer> => ({
  name: fileName({ words: named.filter((part): part is string => part !== null), ending: 'xlsx' }),
  type: SHEET_TYPE,
  bytes: await writeWorkbook(workbook),
})
