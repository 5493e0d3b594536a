import { readFileSync } from 'node:fs'
import type { SourceBlock } from '@/domain/planText/sourceDocument'
import { excelFile } from '../../support/files/excelFile'
import { bytesOf, readHere } from '../../support/files/readHere'
import { sampleCells, sampleItems, sampleTable, sampleTitle } from '../../support/files/samplePlan'
import { p, tbl, tc, tr, wordFile } from '../../support/files/wordFile'

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/source/${name}`))

/** Without what only some kinds of files know: line numbers, labels, headings, names of sheets. */
const gist = (bytes: Uint8Array) => readHere(bytes).blocks.map(gistOf)
const gistOf = (block: SourceBlock) =>
  block.type === 'paragraph'
    ? block.text
    : block.rows.map(({ cells }) =>
        cells.map(({ text, covered }) => (covered === 'left' ? '<' : covered === 'above' ? '^' : text)),
      )
const expected = [sampleTitle, ...sampleItems, sampleTable]

const wordLines = (text: string) =>
  text
    .split('\n')
    .map((line) => p(line))
    .join('')
const rawWord = () =>
  wordFile({
    body:
      [sampleTitle, ...sampleItems].map((text) => p(text)).join('') +
      tbl(
        sampleTable.map((row, at) =>
          tr(
            row.flatMap((text, column) => {
              if (text === '<') return []
              if (text === '^') return [tc('', '<w:vMerge/>')]
              const cell = sampleCells()[at]!.find((candidate) => candidate.column === column)!
              const down = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
              return [tc(wordLines(text), `<w:gridSpan w:val="${cell.columns}"/>${down}`)]
            }),
          ),
        ),
      ),
  })

const html = () => {
  const rows = sampleCells().map((cells) =>
    cells
      .map(
        ({ text, columns, rows: down }) =>
          `<td colspan=${columns} rowspan=${down}>${text.replace('\n', '<br>')}</td>`,
      )
      .join(''),
  )
  return `<html><h1>${sampleTitle}</h1>${sampleItems.map((text) => `<p>${text}</p>`).join('')}<table><tr>${rows.join('</tr><tr>')}</tr></table>`
}

const rawExcel = () => {
  const cell = (reference: string, text: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
  const lone = [sampleTitle, ...sampleItems].map(
    (text, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, text)}</row>`,
  )
  const first = lone.length + 2
  const rows = sampleCells().map((cells, at) => {
    const shown = cells.map(({ column, text }) => cell(`${'ABCDE'[column]}${first + at}`, text))
    return `<row r="${first + at}">${shown.join('')}</row>`
  })
  const merges = sampleCells().flatMap((cells, at) =>
    cells
      .filter(({ columns, rows: down }) => columns > 1 || down > 1)
      .map(
        ({ column, columns, rows: down }) =>
          `<mergeCell ref="${'ABCDE'[column]}${first + at}:${'ABCDE'[column + columns - 1]}${first + at + down - 1}"/>`,
      ),
  )
  const after = `<mergeCells>${merges.join('')}</mergeCells>`
  return excelFile({ sheets: [{ name: 'a', rows: lone.join('') + rows.join(''), after }] })
}

describe('the same plan', () => {
  it.each([
    ['a Word file', rawWord],
    ['an Excel file', rawExcel],
    ['a page', () => bytesOf(html())],
    ['a Word file by a library', () => fixture('library.docx')],
    ['an Excel file by a library', () => fixture('library.xlsx')],
    ['a Word file saved by LibreOffice', () => fixture('libreoffice.docx')],
    ['an Excel file saved by LibreOffice', () => fixture('libreoffice.xlsx')],
    ['a page saved by LibreOffice Writer', () => fixture('libreoffice-writer.html')],
  ])('is the same document read from %s', (_, file) => {
    expect(gist(file())).toEqual(expected)
  })

  it('is the same from the page of a spreadsheet, up to its decimal sign', () => {
    const shown = JSON.stringify(expected).replace('"70%"', '"70.0%"').replace('65,5', '65.5')
    expect(JSON.stringify(gist(fixture('libreoffice-calc.html')))).toBe(shown)
  })

  it('is the same from text, but for what only merged cells can tell', () => {
    const flat = sampleTable.map((row) =>
      row.map((text) => (text === '<' || text === '^' ? '' : text.replace('\n', ' '))),
    )
    const text = [sampleTitle, ...sampleItems, '', ...flat.map((row) => row.join('\t'))].join('\n')
    expect(gist(bytesOf(text))).toEqual([sampleTitle, ...sampleItems, flat])
  })

  it('has the numbers that Word gave to its list', () => {
    const labels = readHere(fixture('libreoffice.docx')).blocks.map((block) =>
      block.type === 'paragraph' ? block.label : 'table',
    )
    expect(labels).toEqual([null, 'a)', 'b)', 'table'])
  })
})
