import { readHere, textsOf } from '../../support/files/readHere'
import { p, story, tbl, tc, tr, wordFile } from '../../support/files/wordFile'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const list = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`

const read = (body: string, numbering: string, styles = '') =>
  textsOf(
    readHere(
      wordFile({ body, more: { numbering: story('numbering', numbering), styles: story('styles', styles) } }),
    ),
  )

describe('the numbers that a Word file gives by itself', () => {
  it('are counted level by level and start anew below a higher one', () => {
    const numbering =
      abstract(
        0,
        level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)'),
      ) + num(1, 0)
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((at) => p('x', list(1, at))).join('')
    expect(read(body, numbering)).toEqual(
      ['I.', 'I.1', 'a)', 'b)', 'I.2', 'a)', 'II.', 'II.1'].map((label) => `${label} x`),
    )
  })

  it('go on over a paragraph without a number and in a list that shares them', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0)
    expect(read(p('a', list(1)) + p('b') + p('c', list(2)), numbering)).toEqual(['1. a', 'b', '2. c'])
  })

  it('start where an override says so', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, override)
    expect(read(p('a', list(1)) + p('b', list(2)) + p('c', list(2)), numbering)).toEqual([
      '1. a',
      '5. b',
      '6. c',
    ])
  })

  it('are the text of a cell that holds nothing else', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1')) + num(1, 0)
    const row = (text: string) => tr([tc(p('', list(1))), tc(text)])
    expect(read(tbl([row('a'), row('b')]), numbering)).toEqual([
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ])
  })

  it('show bullets of picture fonts as signs and dashes as dashes', () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    const numbering =
      abstract(0, level(0, 'bullet', '\uf0b7', symbol)) +
      abstract(1, level(0, 'bullet', '-')) +
      num(1, 0) +
      num(2, 1)
    expect(read(p('a', list(1)) + p('b', list(2)), numbering)).toEqual(['• a', '- b'])
  })

  it('come from the style of a paragraph and end where the paragraph says so', () => {
    const numbering =
      abstract(0, level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')) +
      num(7, 0)
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>'
    const styled = (text: string, style: string, more = '') => p(text, `<w:pStyle w:val="${style}"/>${more}`)
    expect(
      read(
        styled('a', 'Dieu') + styled('b', 'Khoan') + styled('c', 'Con') + styled('d', 'Con', list(0)),
        numbering,
        styles,
      ),
    ).toEqual(['Điều 1. a', '1. b', 'Điều 2. c', 'd'])
  })

  it('are not counted for what was deleted or is covered by a merged cell', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1')) + num(1, 0)
    const cell = (merge: string) => tc(p('', list(1)), merge)
    expect(
      read(
        tbl([
          tr([cell('<w:vMerge w:val="restart"/>'), tc('a')]),
          tr([cell('<w:vMerge/>'), tc('b')]),
          tr([cell(''), tc('c')], '<w:del w:id="1"/>'),
          tr([cell(''), tc('d')]),
        ]),
        numbering,
      ),
    ).toEqual([
      [
        ['1', 'a'],
        ['^', 'b'],
        ['2', 'd'],
      ],
    ])
  })
})

describe('headings of a Word file', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Tiu1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Tiu1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
  const headingsOf = (body: string) =>
    readHere(wordFile({ body, more: { styles: story('styles', styles) } })).blocks.map((block) =>
      block.type === 'paragraph' ? block.heading : null,
    )

  it('are told by the name of a style, its outline level or that of the paragraph', () => {
    expect(
      headingsOf(
        p('a', '<w:pStyle w:val="Tiu1"/>') +
          p('b', '<w:pStyle w:val="Muc"/>') +
          p('c', '<w:outlineLvl w:val="1"/>') +
          p('d', '<w:pStyle w:val="Tiu1"/><w:outlineLvl w:val="9"/>') +
          p('e'),
      ),
    ).toEqual([1, 3, 2, null, null])
  })
})
