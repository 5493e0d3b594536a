import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { layOut } from '@/domain/sheet/layOut'
import type { Workbook } from '@/domain/sheet/types'
import { finishBook } from './finishBook'
import { finishSheet } from './finishSheet'
import { gridOf, type GridCell } from './gridOf'
import { newStyles, type CellStyle } from './newStyles'
import { newTexts } from './newTexts'
import { openStyles } from './openStyles'
import { rowsXml } from './rowsXml'

/** The earliest moment a zip archive can name: the same data gives the same bytes, whenever it is asked for. */
const NO_MOMENT = new Date(1980, 0, 1)

const FONT = { fontFamily: 'Times New Roman', fontSize: 11 }

/**
 * A workbook as the bytes of an .xlsx file, the same for the same workbook. Texts are texts whatever they begin with;
 * there is no formula in it.
 *
 * The library makes the package and its styles, from one sample cell of each. The rows are written here: it takes a
 * second for what is done in a tenth, and there is no end to a province's. So is what it cannot do: filters, printing,
 * protection, lists, hidden parts.
 */
export const writeWorkbook = async ({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> => {
  const laid = sheets.map(layOut)
  const styles = newStyles()
  const grids = sheets.map((sheet, at) => gridOf({ sheet, laid: laid[at]!, styles }))
  const samples = styles.all().map(sampleOf)
  const written = await writeXlsxFile(
    sheets.map((sheet, at) => ({
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      data: at === 0 ? [samples] : [[]],
    })),
    FONT,
  ).toBuffer()
  const parts = unzipSync(new Uint8Array(written))
  const text = (name: string): string => strFromU8(parts[name]!)
  const sheetName = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`

  const numbers = [...text(sheetName(0)).matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, number]) =>
    Number(number),
  )
  const { xml, openOf } = openStyles({ xml: text('xl/styles.xml') })
  const styleOf = ({ style, isOpen }: GridCell): number => {
    const number = numbers[style]!
    return isOpen ? openOf(number) : number
  }
  const texts = newTexts()
  sheets.forEach((sheet, at) => {
    const rows = rowsXml({ rows: grids[at]!, styleOf, texts })
    const finished = finishSheet({
      xml: text(sheetName(at)),
      rows,
      sheet,
      laid: laid[at]!,
      isFirst: at === 0,
    })
    parts[sheetName(at)] = strToU8(finished)
  })
  parts['xl/styles.xml'] = strToU8(xml)
  parts['xl/sharedStrings.xml'] = strToU8(texts.xml())
  parts['xl/workbook.xml'] = strToU8(finishBook({ xml: text('xl/workbook.xml'), sheets, laid }))
  return zipSync(parts, { mtime: NO_MOMENT, level: 6 })
}

/** The library takes a number's format on numbers alone. */
const sampleOf = (style: CellStyle): CellObject =>
  style.format === undefined || style.format === '@'
    ? { ...style, value: '', type: String }
    : { ...style, value: 0, type: Number }
