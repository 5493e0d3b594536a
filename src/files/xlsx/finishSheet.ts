import { columnName } from '@/domain/sheet/columnName'
import type { LaidOut } from '@/domain/sheet/layOut'
import type { Sheet } from '@/domain/sheet/types'
import { escapeXml } from './escapeXml'

type ToFinish = {
  /** As the library made it. */
  xml: string
  rows: { data: string; merges: string }
  sheet: Sheet
  laid: LaidOut
  isFirst: boolean
}

/** Characters that stand beside each other on A4 landscape before the print becomes too small to be read. */
const PAGE_WIDTH = 250

/**
 * The XML of a sheet with its rows and what the library does not write: frozen header, filter, hidden columns,
 * protection, lists to choose from, A4 landscape with page numbers. The order of the elements is that of the standard:
 * programs refuse another one.
 */
export const finishSheet = ({ xml, rows, sheet, laid, isFirst }: ToFinish): string => {
  const root = /<worksheet[^>]*>/.exec(xml)![0]
  return [
    xml.slice(0, xml.indexOf(root)),
    root,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    views(sheet, laid, isFirst),
    withHidden(/<cols>.*?<\/cols>/s.exec(xml)?.[0] ?? '', sheet),
    rows.data,
    sheet.isProtected
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
      : '',
    hasFilter(sheet) ? `<autoFilter ref="${filterRange(sheet, laid)}"/>` : '',
    rows.merges,
    validations(sheet, laid),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
    numbersAsTexts(sheet, laid),
    '</worksheet>',
  ].join('')
}

/** A sheet to fill in or a list of facts is not one to filter. */
export const hasFilter = ({ isProtected, isHidden, rows }: Sheet): boolean =>
  !isProtected && !isHidden && rows.length > 1

export const filterRange = ({ columns }: Sheet, { header, last }: LaidOut): string =>
  `A${header}:${columnName(columns.length - 1)}${last}`

const pagesWide = ({ columns }: Sheet): number => {
  const wide = columns.reduce((sum, { width, isHidden }) => sum + (isHidden ? 0 : width), 0)
  return Math.max(1, Math.ceil(wide / PAGE_WIDTH))
}

const views = ({ frozenColumns = 0 }: Sheet, { header }: LaidOut, isFirst: boolean): string => {
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  const across = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`
  return (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane${across} ySplit="${header}" topLeftCell="${columnName(frozenColumns)}${header + 1}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  )
}

const withHidden = (cols: string, { columns }: Sheet): string =>
  columns.reduce(
    (text, { isHidden }, at) =>
      isHidden ? text.replace(`<col min="${at + 1}" max`, `<col hidden="1" min="${at + 1}" max`) : text,
    cols,
  )

/** Without a mark in each cell that holds a number as the text that was typed. */
const numbersAsTexts = ({ columns, isProtected }: Sheet, { header, last }: LaidOut): string => {
  const inputs = columns.flatMap(({ isInput }, at) => (isInput ? [columnName(at)] : []))
  if (!isProtected || inputs.length === 0 || last === header) return ''
  const places = `${inputs[0]}${header + 1}:${inputs.at(-1)}${last}`
  return `<ignoredErrors><ignoredError sqref="${places}" numberStoredAsText="1"/></ignoredErrors>`
}

const validations = ({ columns }: Sheet, { lines }: LaidOut): string => {
  const places = new Map<string, string[]>()
  lines.forEach((line, row) => {
    if (line.type !== 'row' || line.choices === undefined) return
    for (const column of columns.keys()) {
      const list = line.choices[column]?.join(',')
      if (list !== undefined)
        places.set(list, [...(places.get(list) ?? []), `${columnName(column)}${row + 1}`])
    }
  })
  if (places.size === 0) return ''
  const each = [...places].map(
    ([list, cells]) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`,
  )
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
}
