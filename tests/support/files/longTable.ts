import { excelFile } from './excelFile'
import { bytesOf } from './readHere'
import { tbl, tc, tr, wordFile } from './wordFile'

/** A task table of a plan with this many rows, written as each program writes it. */
export const longTable: Record<'word' | 'excel' | 'page' | 'text', (rows: number) => Uint8Array> = {
  word: (rows) =>
    wordFile({ body: tbl(times(rows, (cells) => tr(cells.map((text) => tc(wordParagraph(text)))))) }),
  excel: (rows) =>
    excelFile({
      sheets: [
        {
          name: 'Phụ lục',
          rows: times(rows, (cells, at) => {
            const shown = cells.map(
              (text, column) =>
                `<c r="${'ABCDEFG'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
            )
            return `<row r="${at + 1}">${shown.join('')}</row>`
          }).join(''),
        },
      ],
    }),
  page: (rows) =>
    bytesOf(
      `<html><table>${times(rows, (cells) => `<tr>${cells.map((text) => `<td style='width:49.6pt;border:solid windowtext 1.0pt'><p class=MsoNormal style='text-align:justify'><span style='font-size:13.0pt'>${text}<o:p></o:p></span></p></td>`).join('')}</tr>`).join('')}</table>`,
    ),
  text: (rows) => bytesOf(times(rows, (cells) => cells.join('\t')).join('\n')),
}

const times = (rows: number, row: (cells: string[], at: number) => string): string[] =>
  Array.from({ length: rows }, (_, at) =>
    row(
      [
        String(at + 1),
        `Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng và trước hạn ${at + 1}`,
        '%',
        '≥ 95%',
        'Phòng Văn hóa - Xã hội',
        'Các cơ quan, đơn vị',
        'Năm 2026',
      ],
      at,
    ),
  )

const FONT =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr>'

const wordParagraph = (text: string): string =>
  `<w:p><w:pPr><w:jc w:val="both"/>${FONT}</w:pPr><w:r>${FONT}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
