import { bytesOf, readHere, textsOf } from '../../support/files/readHere'

const read = (html: string) => textsOf(readHere(bytesOf(html)))

describe('a table of a page', () => {
  it('has cells over several columns and rows in their places', () => {
    expect(
      read(
        '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td rowspan=9>f<tr><td>g<td>h</table>',
      ),
    ).toEqual([
      [
        ['a', '<', 'b'],
        ['^', '^', 'c'],
        ['d', 'e', 'f'],
        ['g', 'h', '^'],
      ].map((row) => row),
    ])
  })

  it('takes no span at its word', () => {
    expect(read('<table><tr><td colspan=999999999>a<td rowspan=999999999>b</table>')).toEqual([[['a', 'b']]])
  })

  it('keeps lines and tables inside a cell as lines of its text', () => {
    expect(
      read('<table><tr><td>a<br>b<p>c</p><ul><li>d</ul><td><table><tr><td>1<td>x<tr><td>2</table></table>'),
    ).toEqual([[['a\nb\nc\n• d', '1 x\n2']]])
  })

  it('has header rows where the page marks them', () => {
    expect(
      readHere(bytesOf('<table><thead><tr><td>a<tbody><tr><td>b<tr><th>c</table>')).blocks,
    ).toMatchObject([{ rows: [{ isHeader: true }, { isHeader: false }, { isHeader: true }] }])
  })

  it('may be rows alone, as a browser hands them over', () => {
    expect(read('<tr><td>a</td><td>b</td></tr>')).toEqual([[['a', 'b']]])
  })
})

describe('the text of a page', () => {
  it('is its headings, paragraphs and lists with their marks, in order', () => {
    expect(
      read(
        '<html><h2>II. Mục tiêu</h2>lời <b>dẫn</b>\n  dài<ol type=a start=2><li>x<li><p>y</p><ol><li>z</ol></ol><ul style="list-style-type:none"><li>t</ul><div>cuối</div>',
      ),
    ).toEqual(['II. Mục tiêu', 'lời dẫn dài', 'b. x', 'c. y', '1. z', 't', 'cuối'])
    expect(readHere(bytesOf('<html><h2>a</h2>b')).blocks).toMatchObject([{ heading: 2 }, { heading: null }])
  })

  it('leaves out what is hidden, scripts, styles and deletions', () => {
    expect(
      read(
        "<html><head><title>t</title><style>p{}</style></head><p>a<script>x()</script><span style='display:none'>b</span><del>c</del></p><div hidden>d</div><p style='mso-hide:all'>e</p>",
      ),
    ).toEqual(['a'])
  })

  it('has the list marks that Word writes beside the text', () => {
    expect(
      read(
        "<html><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>Ban hành<o:p></o:p></p></body></html>",
      ),
    ).toEqual(['a) Ban hành'])
  })

  it('shows the letters of the font Symbol', () => {
    expect(read("<html><p><span style='font-family:Symbol'>³</span> 60%</p>")).toEqual(['≥ 60%'])
  })

  it('is read from the clipboard of Windows, Google Docs and Google Sheets', () => {
    const table = '<table><tr><td>a</td><td>b</td></tr></table>'
    const windows = `Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nStartFragment:00000131\r\nEndFragment:00000170\r\n<html><body><!--StartFragment-->${table}<!--EndFragment--></body></html>`
    const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ol><li><p>một</p></li></ol>${table}</b>`
    const sheets = `<meta charset='utf-8'><google-sheets-html-origin><style>td{}</style>${table}`
    expect([windows, docs, sheets].map(read)).toEqual([
      [[['a', 'b']]],
      ['1. một', [['a', 'b']]],
      [[['a', 'b']]],
    ])
  })

  it('is not taken for a page where a text only has some tags in it', () => {
    expect(read('<b>I. Hạ tầng</b>\n1\tPhủ sóng\t60%\n')).not.toEqual(['I. Hạ tầng 1 Phủ sóng 60%'])
  })

  it('is told at once, whatever stands before it', () => {
    const comments = '<!---->'.repeat(50_000)
    expect(read(`${comments}<table><tr><td>a</table>${comments}`)).toEqual([[['a']]])
    expect(read(`${comments} kế hoạch`)).toHaveLength(1)
  })

  it('ends where it is nested beyond reason', () => {
    expect(() => read(`<html>${'<div>'.repeat(5000)}a`)).toThrow('source_too_deep')
  })
})

describe('the letters of a text', () => {
  const text = '<html><p>Tỷ lệ phủ sóng ≥ 60%</p>'
  const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'))
  it.each([
    ['UTF-8 with a mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16])],
    ['UTF-16 without one', utf16],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...Buffer.from(utf16).swap16()])],
    ['decomposed letters', bytesOf(text.normalize('NFD'))],
  ])('are read from %s', (_, bytes) => {
    expect(textsOf(readHere(bytes))).toEqual(['Tỷ lệ phủ sóng ≥ 60%'])
  })

  it('are read from windows-1258, declared or not', () => {
    // 'Tỷ lệ' with its marks after the letters: T, y, hook above; l, ê, dot below.
    const words = [0x54, 0x79, 0xd2, 0x20, 0x6c, 0xea, 0xf2]
    expect(textsOf(readHere(new Uint8Array(words)))).toEqual(['Tỷ lệ'])
    const declared = bytesOf('<html><meta charset="windows-1258"><p>')
    expect(textsOf(readHere(new Uint8Array([...declared, ...words])))).toEqual(['Tỷ lệ'])
  })

  it('are those of the encoding that a page declares', () => {
    const page = Buffer.from('<html><meta charset="iso-8859-1"><p>60 \u00b0', 'latin1')
    expect(textsOf(readHere(new Uint8Array(page)))).toEqual(['60 °'])
  })
})
