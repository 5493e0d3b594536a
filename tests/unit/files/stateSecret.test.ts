import { excelFile, textRow } from '../../support/files/excelFile'
import { bytesOf, refusalOf } from '../../support/files/readHere'
import { p, story, tbl, tc, tr, wordFile } from '../../support/files/wordFile'

const header = (text: string) => ({ header1: story('hdr', p(text)) })

describe('a document marked as a state secret', () => {
  it.each([
    ['in a paragraph', wordFile({ body: p('TỐI MẬT') + p('KẾ HOẠCH') })],
    ['in the head', wordFile({ body: tbl([tr([tc(p('UBND XÃ') + p('MẬT')), tc('CỘNG HÒA')])]) })],
    ['in a page margin', wordFile({ body: p('KẾ HOẠCH'), more: header('MẬT') })],
    [
      'as a watermark',
      wordFile({
        body: p('KẾ HOẠCH'),
        more: {
          header1: story(
            'hdr',
            `<w:p><w:r><w:pict><v:shape><v:textpath string="TỐI MẬT"/></v:shape></w:pict></w:r></w:p>`,
          ),
        },
      }),
    ],
    ['in a sheet', excelFile({ sheets: [{ name: 'a', rows: textRow(1, ['TUYỆT MẬT']) }] })],
    [
      'in the margin of a sheet',
      excelFile({
        sheets: [
          {
            name: 'a',
            rows: textRow(1, ['kế hoạch']),
            after:
              '<headerFooter><oddHeader>&amp;LUBND xã&amp;C&amp;"Times New Roman,Bold"&amp;14MẬT</oddHeader></headerFooter>',
          },
        ],
      }),
    ],
    ['in a page', bytesOf('<html><p><b>MẬT</b><p>KẾ HOẠCH')],
    ['in a text', bytesOf('UBND XÃ\nMẬT\nKẾ HOẠCH')],
  ])('is refused when the mark stands %s', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('source_state_secret')
  })

  it('is not one that speaks of secrets', () => {
    expect(refusalOf(wordFile({ body: p('bảo mật mạng Mật/Tối Mật'), more: header('Lưu: VT') }))).toBe(null)
  })
})
