import { columnName } from '@/domain/sheet/columnName'
import type { LaidOut } from '@/domain/sheet/layOut'
import type { Sheet } from '@/domain/sheet/types'
import { escapeXml } from './escapeXml'
import { filterRange, hasFilter } from './finishSheet'

type ToFinish = { xml: string; sheets: readonly Sheet[]; laid: readonly LaidOut[] }

/** The XML of the workbook with hidden sheets, and with the header rows and frozen columns that are printed on every page. */
export const finishBook = ({ xml, sheets, laid }: ToFinish): string => {
  const names = sheets.flatMap((sheet, at) => namesOf(sheet, laid[at]!, at))
  return sheets
    .reduce(
      (text, { isHidden }, at) =>
        isHidden ? text.replace(`sheetId="${at + 1}"`, `sheetId="${at + 1}" state="hidden"`) : text,
      xml,
    )
    .replace('<definedNames/>', () =>
      names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    )
}

const namesOf = (sheet: Sheet, laid: LaidOut, at: number): string[] => {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`
  const name = (kind: string, content: string, isHidden = false): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${at}"${isHidden ? ' hidden="1"' : ''}>${escapeXml(content)}</definedName>`
  const { frozenColumns = 0 } = sheet
  const rows = `${quoted}$${laid.header}:$${laid.header}`
  const columns = frozenColumns === 0 ? '' : `${quoted}$A:$${columnName(frozenColumns - 1)},`
  const fixed = filterRange(sheet, laid).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return [
    ...(hasFilter(sheet) ? [name('_FilterDatabase', `${quoted}${fixed}`, true)] : []),
    ...(sheet.isHidden ? [] : [name('Print_Titles', `${columns}${rows}`)]),
  ]
}
