import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import type { Sheet } from '@/domain/sheet/types'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'

const dangerous = ['=1+1', '+84', '-5 người', '@SUM(A1)', '\tA', '\r=1', ' =HYPERLINK("http://x")']

const sheet: Sheet = {
  name: 'Chỉ tiêu',
  title: ['PHỤ LỤC', 'Kèm theo Kế hoạch & <phụ lục>'],
  columns: [
    { header: 'STT', width: 6, kind: 'code' },
    { header: 'Chỉ tiêu', width: 40, kind: 'text' },
    { header: 'Kết quả', width: 12, kind: 'number' },
    { header: 'Ngày', width: 12, kind: 'date' },
  ],
  rows: [
    { type: 'section', code: 'I', title: 'Hạ tầng' },
    { type: 'row', cells: ['1', 'Phủ sóng 5G', 61.25, { date: '2026-02-05' }] },
    ...dangerous.map((text): Sheet['rows'][number] => ({ type: 'row', cells: ['2', text, null, null] })),
  ],
  notes: ['Ô trống là chưa có số liệu.'],
}

const form: Sheet = {
  name: "Biểu 'A'",
  title: [],
  columns: [
    { header: 'Mã', width: 10, kind: 'text', key: 'part', isHidden: true },
    { header: 'Tên', width: 30, kind: 'text' },
    { header: 'Kết quả', width: 12, kind: 'text', key: 'value', isInput: true },
  ],
  rows: [
    { type: 'row', cells: ['v.1', 'Có mạng', null], choices: { 2: ['Có', 'Không'] } },
    { type: 'row', cells: ['v.2', 'Số hộ', 3] },
    { type: 'row', cells: ['v.3', 'Không phải của dòng này', null], closed: [2] },
  ],
  notes: [],
  isProtected: true,
}

const partsOf = async (...sheets: Sheet[]): Promise<(name: string) => string> => {
  const parts = unzipSync(await writeWorkbook({ sheets }))
  return (name) => strFromU8(parts[name]!)
}

describe('a workbook as a file', () => {
  it('is read back with its numbers, days and texts as such', async () => {
    const [read] = await readXlsxFile(Buffer.from(await writeWorkbook({ sheets: [sheet] })))
    const rows = read!.data
    expect(rows[3]).toEqual(['STT', 'Chỉ tiêu', 'Kết quả', 'Ngày'])
    expect(rows[4]).toEqual(['I. Hạ tầng', null, null, null])
    expect(rows[5]).toEqual(['1', 'Phủ sóng 5G', 61.25, new Date('2026-02-05T00:00:00Z')])
  })

  it('holds no formula, and what looks like one is a text with the format of texts', async () => {
    const part = await partsOf(sheet)
    const xml = part('xl/worksheets/sheet1.xml')
    expect(xml).not.toMatch(/<f[ >/]/)
    const formats = [...part('xl/styles.xml').matchAll(/numFmtId="(\d+)" formatCode="@"/g)]
    expect(formats).toHaveLength(1)
    const styles = part('xl/styles.xml').match(/<xf .*?<\/xf>/gs)!
    const cells = [...xml.matchAll(/<c r="B(\d+)" s="(\d+)" t="(\w+)">/g)].slice(-dangerous.length)
    expect(cells).toHaveLength(dangerous.length)
    for (const [, , style, type] of cells) {
      expect(type).toBe('s')
      expect(styles[Number(style)]).toContain(`numFmtId="${formats[0]![1]}"`)
    }
  })

  it('can be opened whatever is in a text: signs of XML, characters it cannot hold, blanks, lines', async () => {
    const texts = ['<a & "b">', 'một\u0001hai\uD800', ' cách ', 'dòng 1\ndòng 2']
    const rows = texts.map((text): Sheet['rows'][number] => ({ type: 'row', cells: ['1', text, null, null] }))
    const [read] = await readXlsxFile(Buffer.from(await writeWorkbook({ sheets: [{ ...sheet, rows }] })), {
      trim: false,
    })
    expect(read!.data.slice(4, 8).map((cells) => cells[1])).toEqual([
      '<a & "b">',
      'mộthai',
      ' cách ',
      'dòng 1\ndòng 2',
    ])
  })

  it('is the same bytes for the same workbook', async () => {
    expect(await writeWorkbook({ sheets: [sheet, form] })).toEqual(
      await writeWorkbook({ sheets: [sheet, form] }),
    )
  })

  it('keeps its header in sight, filters its rows and prints on A4 landscape with the header on every page', async () => {
    const part = await partsOf(sheet)
    const xml = part('xl/worksheets/sheet1.xml')
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A4:D13"/>')
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    const book = part('xl/workbook.xml')
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Chỉ tiêu'!$4:$4</definedName>`,
    )
    expect(book).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Chỉ tiêu'!$A$4:$D$13</definedName>`,
    )
  })

  it('has the elements of a sheet in the order of the standard', async () => {
    const part = await partsOf({ ...sheet, isProtected: true, rows: form.rows.concat(sheet.rows) })
    const order = [...part('xl/worksheets/sheet1.xml').matchAll(/<(\w+)[^>]*>/g)]
      .map(([, name]) => name!)
      .filter((name) =>
        /^(sheetPr|sheetViews|cols|sheetData|sheetProtection|mergeCells|dataValidations|pageMargins|pageSetup|headerFooter)$/.test(
          name,
        ),
      )
    expect(order).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ])
  })
})

describe('a sheet to fill in', () => {
  it('is protected except for the cells that belong to a row and its input columns', async () => {
    const part = await partsOf(form)
    const styles = part('xl/styles.xml').match(/<xf .*?<\/xf>/gs)!
    const isOpen = (place: string): boolean => {
      const style = new RegExp(`<c r="${place}" s="(\\d+)"`).exec(part('xl/worksheets/sheet1.xml'))![1]
      return styles[Number(style)]!.includes('<protection locked="0"/>')
    }
    expect(part('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"')
    expect(['A3', 'B3', 'C3', 'C4', 'C5'].map(isOpen)).toEqual([false, false, true, true, false])
  })

  it('hides what is for programs: the column, the row of keys, a whole sheet', async () => {
    const part = await partsOf(form, { ...sheet, isHidden: true })
    expect(part('xl/worksheets/sheet1.xml')).toContain('<col hidden="1" min="1" max="1"')
    expect(part('xl/worksheets/sheet1.xml')).toContain('<row r="1" ht="15" customHeight="1" hidden="1"')
    expect(part('xl/workbook.xml')).toMatch(/sheetId="2" state="hidden"/)
  })

  it('offers the words a cell takes as a list', async () => {
    const part = await partsOf(form)
    expect(part('xl/worksheets/sheet1.xml')).toContain(
      'sqref="C3"><formula1>"Có,Không"</formula1></dataValidation>',
    )
  })
})
