import type { Workbook } from '@/domain/sheet/types'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'

/** A workbook as it is downloaded. */
export type SheetFile = { name: string; bytes: Uint8Array }

/** Makes the file of a workbook; its name is what is given without tones, which old systems cannot keep. */
export const sheetFile = async (
  workbook: Workbook,
  named: readonly (string | null)[],
): Promise<SheetFile> => {
  const words = named.filter((part): part is string => part !== null).join(' ')
  const name = foldKey(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
  return { name: `${name}.xlsx`, bytes: await writeWorkbook(workbook) }
}
