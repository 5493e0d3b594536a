import { zipFile } from './wordFile'

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

export type SheetGiven = { name: string; state?: string; rows: string; after?: string; before?: string }

/** The parts of an Excel file: `rows` is what stands in sheetData, `formats` the format code of each cell style. */
export const excelParts = ({
  sheets,
  strings = [],
  formats = [],
  is1904 = false,
  names = '',
}: {
  sheets: SheetGiven[]
  /** Inner XML of each shared string. */
  strings?: string[]
  formats?: string[]
  is1904?: boolean
  /** What stands in definedNames. */
  names?: string
}): Record<string, string> => {
  const relations = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}`]),
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
  ]
  const sheetList = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
  )
  return {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Override PartName="/xl/workbook.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relations
      .map(
        ([type, part], at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${part}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${S}" xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheetList.join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${S}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${S}"><numFmts>${formats
      .map(
        (code, at) =>
          `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${170 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '', before = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${S}"><dimension ref="A1:XFD1048576"/>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  }
}

export const excelFile = (given: Parameters<typeof excelParts>[0]): Uint8Array => zipFile(excelParts(given))

/** A row of inline texts, '' left out. */
export const textRow = (number: number, texts: string[]): string =>
  `<row r="${number}">${texts
    .map((text, at) => (text === '' ? '' : cell(`${String.fromCharCode(65 + at)}${number}`, text)))
    .join('')}</row>`

const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
