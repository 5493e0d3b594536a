import { secrecyMark } from '@/domain/planText/secrecyMark'
import type { SourceBlock } from '@/domain/planText/sourceDocument'

const paragraph = (text: string): SourceBlock => ({
  type: 'paragraph',
  lines: [1],
  text,
  heading: null,
  label: null,
})
const table = (...rows: string[][]): SourceBlock => ({
  type: 'table',
  name: null,
  rows: rows.map((texts) => ({
    lines: [1],
    isHeader: false,
    cells: texts.map((text) => ({ text, covered: null })),
  })),
})
const markOf = (...blocks: SourceBlock[]) => secrecyMark({ blocks, margins: [] })

describe('the mark of a state secret', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['Tuyệt mật', 'TUYỆT MẬT'],
    ['(TUYỆT MẬT)', 'TUYỆT MẬT'],
    ['**T Ố I  M Ậ T**', 'TỐI MẬT'],
    ['Độ mật: MẬT.', 'MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
  ])('is a paragraph that is nothing but %s', (text, mark) => {
    expect(markOf(paragraph('UBND XÃ'), paragraph(text))).toBe(mark)
  })

  it.each([
    'bảo mật mạng Mật/Tối Mật',
    'Tổ chức, bảo vệ bí mật nhà nước độ Mật',
    'BẢO MẬT',
    'Không có văn bản MẬT',
    'Độ mật:',
    'mất',
  ])('is not what a sentence says: %s', (text) => {
    expect(markOf(paragraph(text))).toBe(null)
  })

  it('may be a line of a cell in the head of the document', () => {
    expect(markOf(table(['ỦY BAN NHÂN DÂN\nXÃ LỘC QUANG\nMẬT', 'CỘNG HÒA']))).toBe('MẬT')
  })

  it('is not a value in a table of more columns, unless in capitals', () => {
    const rows = (value: string) => table(['STT', 'Tài liệu', 'Độ mật'], ['1', 'Đề án', value])
    expect(markOf(rows('Mật'))).toBe(null)
    expect(markOf(rows('MẬT'))).toBe('MẬT')
  })

  it('stands on the first page', () => {
    const page = Array.from({ length: 40 }, () => paragraph('lời'))
    expect(markOf(...page, paragraph('MẬT'))).toBe(null)
  })

  it('may stand in the margins of the pages', () => {
    expect(secrecyMark({ blocks: [paragraph('kế hoạch')], margins: [paragraph('TUYỆT MẬT')] })).toBe(
      'TUYỆT MẬT',
    )
  })
})
