import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { layOut } from '@/domain/sheet/layOut'
import type { Workbook } from '@/domain/sheet/types'
import { cellsOf } from './cellsOf'
import { finishBook } from './finishBook'
import { finishSheet } from './finishSheet'
import { openStyles } from './openStyles'

/** The earliest moment a zip archive can name: the same data gives the same bytes, whenever it is asked for. */
const NO_MOMENT = new Date(1980, 0, 1)

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 }

/**
 * A workbook as the bytes of an .xlsx file, the same for the same workbook. Texts are texts whatever they begin with;
 * there is no formula in it. What the library cannot do (filters, printing, protection, lists, hidden parts) is added to
 * the XML it made.
 */
export const writeWorkbook = async ({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> => {
  const laid = sheets.map(layOut)
  const written = await writeXlsxFile(
    sheets.map((sheet, at) => ({
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      data: cellsOf({ sheet, laid: laid[at]! }),
    })),
    FONT,
  ).toBuffer()
  const parts = unzipSync(new Uint8Array(written))
  const text = (name: string): string => strFromU8(parts[name]!)

  const styles = openStyles({ xml: text('xl/styles.xml') })
  parts['xl/styles.xml'] = strToU8(styles.xml)
  sheets.forEach((sheet, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`
    const finished = finishSheet({ xml: text(name), sheet, laid: laid[at]!, isFirst: at === 0, styles })
    parts[name] = strToU8(finished)
  })
  parts['xl/workbook.xml'] = strToU8(finishBook({ xml: text('xl/workbook.xml'), sheets, laid }))
  return zipSync(parts, { mtime: NO_MOMENT, level: 6 })
}
