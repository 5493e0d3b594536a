import { readHere, textsOf } from '../../support/files/readHere'
import { p, run, tbl, tc, tr, wordFile, wordParts, zipFile } from '../../support/files/wordFile'

const tableOf = (rows: string[], widths?: number[]) =>
  textsOf(readHere(wordFile({ body: tbl(rows, widths) })))[0]

describe('a table of a Word file', () => {
  it('keeps cells merged over columns and rows in their places', () => {
    expect(
      tableOf([
        tr([tc('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), tc('b')]),
        tr([tc('', '<w:gridSpan w:val="2"/><w:vMerge/>'), tc('c')]),
        tr([tc('d'), tc('e'), tc('f')]),
      ]),
    ).toEqual([
      ['a', '<', 'b'],
      ['^', '^', 'c'],
      ['d', 'e', 'f'],
    ])
  })

  it('keeps the columns of a row that begins or ends further in', () => {
    expect(
      tableOf([
        tr([tc('a'), tc('b'), tc('c'), tc('d')]),
        tr([tc('e'), tc('f')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      ]),
    ).toEqual([
      ['a', 'b', 'c', 'd'],
      ['', 'e', 'f', ''],
    ])
  })

  it('reads the text of a cell that says it continues one that is not merged', () => {
    expect(tableOf([tr([tc('a'), tc('b')]), tr([tc('c', '<w:vMerge/>'), tc('d')])])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('joins cells merged in the old way', () => {
    expect(
      tableOf([
        tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('b')]),
        tr([tc('c'), tc('d'), tc('e')]),
      ]),
    ).toEqual([
      ['a', '<', 'b'],
      ['c', 'd', 'e'],
    ])
  })

  it('puts borders a hair apart into one column', () => {
    expect(
      tableOf(
        [
          tr([tc('STT'), tc('Nội dung', '<w:gridSpan w:val="2"/>'), tc('Đơn vị')]),
          tr([tc('1'), tc('Phủ sóng'), tc('Phòng VHXH', '<w:gridSpan w:val="2"/>')]),
        ],
        [700, 4000, 60, 2000],
      ),
    ).toEqual([
      ['STT', 'Nội dung', 'Đơn vị'],
      ['1', 'Phủ sóng', 'Phòng VHXH'],
    ])
  })

  it('keeps a narrow column that has text of its own', () => {
    expect(tableOf([tr([tc('a'), tc('1'), tc('b')])], [700, 60, 2000])).toEqual([['a', '1', 'b']])
  })

  it('does not take a span of a thousand million columns at its word', () => {
    expect(tableOf([tr([tc('a', '<w:gridSpan w:val="999999999"/>'), tc('b')])])).toEqual([['a', 'b']])
  })

  it('keeps the lines of a cell and the rows of a table inside it apart', () => {
    const inner = tbl([tr([tc('1'), tc('x')]), tr([tc('2'), tc('y')])])
    expect(tableOf([tr([tc(p('trên') + inner + p('dưới')), tc('b')])])).toEqual([
      ['trên\n1 x\n2 y\ndưới', 'b'],
    ])
  })

  it('marks the rows that the file repeats on each page', () => {
    const { blocks } = readHere(
      wordFile({ body: tbl([tr([tc('a')], '<w:tblHeader/>'), tr([tc('b')], '<w:tblHeader w:val="0"/>')]) }),
    )
    expect(blocks[0]).toMatchObject({ rows: [{ isHeader: true }, { isHeader: false }] })
  })

  it('leaves out rows that were deleted or hidden and rows that say nothing', () => {
    expect(
      tableOf([
        tr([tc('a')]),
        tr([tc('b')], '<w:del w:id="1"/>'),
        tr([tc('')]),
        tr([tc('ẩn')], '<w:hidden/>'),
        tr([tc('c')], '<w:ins w:id="2"/>'),
      ]),
    ).toEqual([['a'], ['c']])
  })

  it('reads rows and cells that stand in content controls', () => {
    const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(tableOf([sdt(tr([sdt(tc('a')), tc(sdt(p('b')))]))])).toEqual([['a', 'b']])
  })

  it('numbers rows and paragraphs through the document', () => {
    const { blocks } = readHere(
      wordFile({ body: p('một') + p('') + tbl([tr([tc('hai')]), tr([tc('ba')])]) + p('bốn') }),
    )
    expect(blocks).toMatchObject([{ lines: [1] }, { rows: [{ lines: [2] }, { lines: [3] }] }, { lines: [4] }])
  })
})

describe('the text of a Word file', () => {
  const textOf = (body: string) => textsOf(readHere(wordFile({ body })))

  it('is as displayed: insertions without deletions', () => {
    expect(
      textOf(
        `<w:p>${run('đạt ')}<w:del w:id="1"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2">${run('60')}</w:ins>${run('%')}</w:p>`,
      ),
    ).toEqual(['đạt 60%'])
  })

  it('goes on where the end of a paragraph was deleted', () => {
    expect(textOf(p('Phòng Văn hóa ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('- Xã hội'))).toEqual([
      'Phòng Văn hóa - Xã hội',
    ])
  })

  it('is not lost where the end of the last paragraph was deleted', () => {
    const cut = p('Phòng Văn hóa', '<w:rPr><w:del w:id="1"/></w:rPr>')
    expect(textOf(tbl([tr([tc(cut), tc('b')])]) + cut)).toEqual([[['Phòng Văn hóa', 'b']], 'Phòng Văn hóa'])
  })

  it('has the last result of a field without its instruction', () => {
    expect(
      textOf(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    ).toEqual(['2026'])
  })

  it('shows symbols, equations and letters of picture fonts', () => {
    expect(
      textOf(
        `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 60% ')}${run('\uf0a3', '<w:rFonts w:ascii="Symbol"/>')}${run(' 5 ')}<m:oMath><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
      ),
    ).toEqual(['≥ 60% ≤ 5 ≥1/2'])
  })

  it('reads a text box once, before the paragraph it hangs on', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    expect(
      textOf(
        `<w:p>${run('thân')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('khung')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('khung')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ).toEqual(['khung', 'thân'])
  })

  it('has one spelling of each letter, one kind of blank and no soft hyphens', () => {
    expect(textOf(p('Tỷ lệ'.normalize('NFD') + '\u00a0phủ\u00ad sóng  5G'))).toEqual(['Tỷ lệ phủ sóng 5G'])
  })

  it('breaks lines where the file does and keeps hyphens that hold', () => {
    expect(
      textOf('<w:p><w:r><w:t>Gb/s</w:t><w:br/><w:t>KH</w:t><w:noBreakHyphen/><w:t>CN</w:t></w:r></w:p>'),
    ).toEqual(['Gb/s\nKH-CN'])
  })

  it('leaves out hidden text, prompts of empty controls and reading aids', () => {
    expect(
      textOf(
        `<w:p>${run('ẩn', '<w:vanish/>')}${run('hiện', '<w:vanish w:val="0"/>')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt></w:p>`,
      ),
    ).toEqual(['hiện'])
  })

  it.each([
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    [
      'the strict namespace',
      (xml: string) =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
  ])('is the same in %s', (_, changed) => {
    const parts = wordParts({ body: p('một') + tbl([tr([tc('a')])]) })
    const file = zipFile({ ...parts, 'word/document.xml': changed(parts['word/document.xml']!) })
    expect(textsOf(readHere(file))).toEqual(['một', [['a']]])
  })

  it('tells that tracked changes and embedded documents were met', () => {
    const { notes } = readHere(
      wordFile({ body: `${p('a')}<w:altChunk/><w:p><w:ins w:id="1">${run('b')}</w:ins></w:p>` }),
    )
    expect(notes?.map(({ code }) => code).sort()).toEqual([
      'source_embedded_document',
      'source_tracked_changes',
    ])
  })
})
