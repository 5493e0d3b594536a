import { excelFile, textRow, type SheetGiven } from '../../support/files/excelFile'
import { gridHere, readHere, textsOf } from '../../support/files/readHere'

const sheet = (rows: string[][], more: Partial<SheetGiven> = {}): SheetGiven => ({
  name: 'Phụ lục',
  rows: rows.map((texts, at) => (texts.length === 0 ? '' : textRow(at + 1, texts))).join(''),
  ...more,
})
const textsIn = (...sheets: SheetGiven[]) => textsOf(readHere(excelFile({ sheets })))
const merges = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

describe('a sheet of an Excel file', () => {
  it('is paragraphs above its table, one table with its sections, and paragraphs after a blank row', () => {
    expect(
      textsIn(
        sheet([
          ['UBND XÃ LỘC QUANG', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['PHỤ LỤC I'],
          [],
          ['TT', 'Chỉ tiêu', 'Kết quả'],
          ['I. Hạ tầng'],
          ['1', 'Phủ sóng', '60%'],
          ['', 'tiếp theo'],
          [],
          ['PHỤ LỤC II'],
          ['TT', 'Nhiệm vụ', 'Thời hạn'],
          ['1', 'Ban hành', 'Quý I'],
        ]),
      ),
    ).toEqual([
      [['UBND XÃ LỘC QUANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
      'PHỤ LỤC I',
      [
        ['TT', 'Chỉ tiêu', 'Kết quả'],
        ['I. Hạ tầng', '', ''],
        ['1', 'Phủ sóng', '60%'],
        ['', 'tiếp theo', ''],
      ],
      'PHỤ LỤC II',
      [
        ['TT', 'Nhiệm vụ', 'Thời hạn'],
        ['1', 'Ban hành', 'Quý I'],
      ],
    ])
  })

  it('keeps merged cells in their places, beyond the last filled cell of a row too', () => {
    expect(
      textsIn(
        sheet(
          [
            ['a', 'b', 'c'],
            ['d', '', 'e'],
            ['', '', ''],
            ['f', 'g'],
          ],
          { after: merges('A2:B3', 'C2:C4') },
        ),
      ),
    ).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', '<', 'e'],
        ['f', 'g', '^'],
      ],
    ])
  })

  it('tells its rows by the numbers that Excel shows, blank ones are left out', () => {
    const { blocks } = readHere(excelFile({ sheets: [sheet([['a', 'b', 'c'], [], [], ['d', 'e', 'f']])] }))
    expect(blocks).toMatchObject([{ name: 'Phụ lục', rows: [{ lines: [1] }, { lines: [4] }] }])
  })

  it('marks the rows that are printed on each page', () => {
    const names = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$A:$B,'Phụ lục'!$1:$2</definedName>`
    const rows = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['d', 'e', 'f'],
    ]
    expect(readHere(excelFile({ sheets: [sheet(rows)], names })).blocks).toMatchObject([
      { rows: [{ isHeader: true }, { isHeader: true }, { isHeader: false }] },
    ])
  })

  it('is as large as what it holds, whatever size and merges it declares', () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    const given = sheet([['a', 'b', 'c']], { after: merges('A1:A1048576', 'D1:XFD1048576') })
    expect(textsIn({ ...given, rows: given.rows + far })).toEqual([[['a', 'b', 'c']]])
  })

  it('may leave out the places of rows and cells', () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
    expect(textsIn({ name: 'a', rows: row(['a', 'b']) + row(['c', 'd']) })).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
  })
})

describe('a workbook', () => {
  it('has its sheets in order; hidden ones are left out with a note', () => {
    const { blocks, notes } = readHere(
      excelFile({
        sheets: [
          sheet([['a', 'b', 'c']], { name: 'Một' }),
          sheet([['x', 'y', 'z']], { name: 'Ẩn', state: 'veryHidden' }),
          sheet([['d', 'e', 'f']], { name: 'Hai' }),
        ],
      }),
    )
    expect(blocks).toMatchObject([{ name: 'Một' }, { name: 'Hai' }])
    expect(notes).toEqual([{ code: 'source_hidden_sheet', params: { sheet: 'Ẩn' } }])
  })

  it('tells that rows or columns are hidden and that values come from formulas', () => {
    const { notes } = readHere(
      excelFile({
        sheets: [
          {
            name: 'a',
            before: '<cols><col min="2" max="2" hidden="1"/></cols>',
            rows: textRow(1, ['a', 'b']),
          },
          { name: 'b', rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
        ],
      }),
    )
    expect(notes).toEqual([
      { code: 'source_hidden_cells', params: { sheet: 'a' } },
      { code: 'source_formulas', params: { sheet: 'b', count: 1 } },
    ])
  })

  it('is handed over cell by cell with hidden sheets and merges where cells are asked for', () => {
    const { sheets } = gridHere(
      excelFile({ sheets: [sheet([['a', '', 'b']], { state: 'hidden', after: merges('A1:B1') })] }),
    )
    expect(sheets).toMatchObject([
      {
        hidden: true,
        rows: [{ number: 1, cells: [{ kind: 'text' }, { kind: 'empty' }, { text: 'b' }] }],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      },
    ])
  })
})
