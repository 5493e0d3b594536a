import { strFromU8, unzipSync } from 'fflate'
import type { OfficialDocument } from '@/domain/document/types'
import { writeDocx } from '@/files/docx/writeDocx'

const written = async (blocks: OfficialDocument['parts'][number]['blocks']): Promise<string> => {
  const bytes = await writeDocx({
    document: {
      form: 'government',
      properties: { title: 'a', author: 'b', at: '2026-11-22T00:00:00.000Z', custom: [] },
      watermark: null,
      parts: [{ orientation: 'portrait', blocks }],
    },
  })
  return strFromU8(unzipSync(bytes)['word/document.xml']!)
}
const paragraphWith = (xml: string, text: string): string =>
  xml.match(/<w:p>.*?<\/w:p>/gs)!.find((one) => one.includes(`>${text}<`))!

describe('a Word file that is written', () => {
  it('keeps headings and the heads of tables with what follows them', async () => {
    const column = { title: 'Nội dung', share: 1, align: 'left' as const }
    const xml = await written([
      { type: 'heading', level: 1, text: 'I. KẾT QUẢ' },
      { type: 'table', hasNumbers: false, columns: [column], rows: [{ type: 'row', cells: ['Dòng'] }] },
    ])
    expect(paragraphWith(xml, 'I. KẾT QUẢ')).toContain('<w:keepNext/>')
    expect(paragraphWith(xml, 'Nội dung')).toContain('<w:keepNext/>')
    expect(paragraphWith(xml, 'Dòng')).not.toContain('<w:keepNext/>')
  })

  it.each([
    ['Nghị quyết số 57-NQ/TW của Bộ Chính trị', '57', 'NQ/TW của Bộ Chính trị'],
    ['Kế hoạch số 10/KH-UBND', '10/KH', 'UBND'],
  ])('does not break the number of “%s” at its hyphen', async (text, before, behind) => {
    const xml = await written([{ type: 'paragraph', text }])
    expect(xml).toMatch(new RegExp(`${before}</w:t><w:noBreakHyphen/><w:t[^>]*>${behind}`))
  })

  it('leaves other hyphens alone', async () => {
    const xml = await written([{ type: 'paragraph', text: 'giai đoạn 2026-2030, Phòng Văn hóa - Xã hội' }])
    expect(xml).not.toContain('noBreakHyphen')
  })
})
