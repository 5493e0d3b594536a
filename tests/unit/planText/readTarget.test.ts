import { readTarget } from '@/domain/planText/readTarget'
import fc from 'fast-check'

type Row = [
  text: string,
  unit: string,
  read: [
    kind: string,
    comparator: string | null,
    value: number | boolean | null,
    upper: number | null,
    flags: string[],
  ],
]

const rows: Row[] = [
  ['$\\geq 60\\%$', '%', ['percent', '>=', 60, null, []]],
  ['≥ 60%', '%', ['percent', '>=', 60, null, []]],
  ['≥ 60%', '', ['percent', '>=', 60, null, []]],
  ['100%', '%', ['percent', '=', 100, null, []]],
  ['100', '%', ['percent', '=', 100, null, []]],
  ['65', 'phần trăm', ['percent', '=', 65, null, []]],
  ['≥98', '%', ['percent', '>=', 98, null, []]],
  ['8,05 %', '', ['percent', '=', 8.05, null, []]],
  ['≥ 0.8', 'Chỉ số', ['number', '>=', 0.8, null, []]],
  ['≥ 01', '', ['number', '>=', 1, null, ['no_unit']]],
  ['≥ 08', 'Nhiệm vụ', ['number', '>=', 8, null, []]],
  ['01', 'Sáng kiến', ['number', '=', 1, null, []]],
  ['98', '', ['number', '=', 98, null, ['no_unit']]],
  ['1.183', 'Hồ sơ', ['number', '=', 1183, null, []]],
  ['> 0,7', 'Chỉ số', ['number', '>', 0.7, null, []]],
  ['< 5', 'Vụ', ['number', '<', 5, null, []]],
  ['<= 5', 'Vụ', ['number', '<=', 5, null, []]],
  ['15-17%', '%', ['range', 'between', 15, 17, []]],
  ['40 - 50', 'Mô hình', ['range', 'between', 40, 50, []]],
  ['từ 15% đến 17%', '%', ['range', 'between', 15, 17, []]],
  ['17-15%', '%', ['range', 'between', 17, 15, ['range_reversed']]],
  ['2026-2030', 'Mô hình', ['range', 'between', 2026, 2030, ['looks_like_years']]],
  ['Có', 'Ứng dụng được triển khai', ['boolean', null, true, null, []]],
  ['Đạt', '', ['boolean', null, true, null, []]],
  ['Hoàn thành.', '', ['boolean', null, true, null, []]],
  ['', '%', ['text', null, null, null, ['no_target']]],
  ['-', '', ['text', null, null, null, ['no_target']]],
  ['Từ 95% trở lên', '%', ['percent', '>=', 95, null, []]],
  ['từ 95% trở lên', '', ['percent', '>=', 95, null, []]],
  ['không quá 5% trở xuống', '%', ['percent', '<=', 5, null, []]],
  ['Ít nhất 01', 'sản phẩm', ['number', '>=', 1, null, []]],
  ['tối thiểu 03', 'công nghệ', ['number', '>=', 3, null, []]],
  ['không dưới 10', 'mô hình', ['number', '>=', 10, null, []]],
  ['đạt 100%', '%', ['percent', '=', 100, null, []]],
  ['Đạt trên 95%', '%', ['percent', '>', 95, null, []]],
  ['dưới 3', 'vụ', ['number', '<', 3, null, []]],
  ['không quá 45', 'phút', ['number', '<=', 45, null, []]],
  ['tối đa đạt 45', 'phút', ['number', '<=', 45, null, []]],
  ['giảm còn 0,8%', '%', ['percent', '<=', 0.8, null, []]],
  ['thuộc nhóm 30', 'hạng', ['number', '<=', 30, null, []]],
  ['khoảng 15%', '%', ['percent', '=', 15, null, ['approximate']]],
  ['tăng 5%', '%', ['percent', '=', 5, null, ['relative_change']]],
  ['90%', 'Hồ sơ', ['percent', '=', 90, null, ['unit_differs']]],
  ['120%', '%', ['percent', '=', 120, null, ['percent_over_100']]],
  ['1,183', 'Hồ sơ', ['number', '=', 1.183, null, ['number_doubtful']]],
  ['1.183/1.224', 'Hồ sơ', ['number', '=', 1183, null, ['more_numbers']]],
  ['Đến năm 2030 đạt 100%', '%', ['percent', '=', 100, null, ['time_in_target']]],
  ['Kế hoạch được ban hành', '', ['document', null, null, null, []]],
  ['Ban hành Quyết định số 12/QĐ-UBND', '', ['document', null, null, null, []]],
  ['Quý II: 50%; Quý IV: 100%', '%', ['milestones', null, null, null, []]],
  ['12.34.5', '', ['text', null, null, null, ['target_unreadable']]],
  ['31/02/2026', '', ['text', null, null, null, ['target_unreadable']]],
  ['≠ 5', '', ['text', null, null, null, ['target_unreadable']]],
  ['Tăng cường, đẩy mạnh', '', ['text', null, null, null, ['target_unreadable']]],
  ['- 100%', '%', ['percent', '=', 100, null, []]],
  ['Đạt'.normalize('NFD'), '', ['boolean', null, true, null, []]],
]

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xd7ff }), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes))

describe('readTarget', () => {
  it.each(rows)('reads "%s" with unit "%s"', (text, unit, [kind, comparator, value, upper, flags]) => {
    expect(readTarget({ text, unit })).toMatchObject({ kind, comparator, value, upper, text, flags })
  })

  it('keeps what the number is counted on apart from the number', () => {
    expect(readTarget({ text: 'trên 01 vạn dân ≥ 12', unit: 'Số lượng' })).toEqual({
      kind: 'number',
      comparator: '>=',
      value: 12,
      upper: null,
      text: 'trên 01 vạn dân ≥ 12',
      per: 'trên 01 vạn dân',
      flags: [],
    })
  })

  it('does not take "more than 50 households" for a base', () => {
    expect(readTarget({ text: 'trên 50 hộ', unit: 'hộ' })).toMatchObject({
      comparator: '>',
      value: 50,
      note: 'hộ',
    })
  })

  it.each([
    ['$\\geq 2\\%$ GRDP', '%', 'GRDP'],
    ['thuộc nhóm 30 xã/phường', 'hạng', 'xã/phường'],
    ['Ít nhất 02 mô hình trở lên', '', 'mô hình'],
    ['Mỗi đơn vị ít nhất 01 sáng kiến.', '', 'Mỗi đơn vị … sáng kiến'],
  ])('keeps the other words of "%s" as a note', (text, unit, note) => {
    expect(readTarget({ text, unit })).toMatchObject({ note, flags: [] })
  })

  it('takes the first of two targets and says that there is another', () => {
    expect(readTarget({ text: '≤ 3 Đông Nam Á; ≤ 50 Thế giới', unit: 'hạng' })).toMatchObject({
      comparator: '<=',
      value: 3,
      note: 'Đông Nam Á; ≤ 50 Thế giới',
      flags: ['several_targets'],
    })
  })

  it('reads a day as the last day in time', () => {
    expect(readTarget({ text: 'Hoàn thành trong quý II/2026', unit: '' })).toMatchObject({
      kind: 'date',
      value: null,
      date: '2026-06-30',
      flags: [],
    })
  })

  it('ends a target "before" a day with the day before', () => {
    expect(readTarget({ text: 'Trước ngày 30/6/2026', unit: '' })).toMatchObject({
      kind: 'date',
      date: '2026-06-29',
      flags: ['day_before'],
    })
  })

  it('takes a bare number for a percent where only the name speaks of a rate', () => {
    expect(readTarget({ text: '95', unit: '', name: 'Tỷ lệ hồ sơ đúng hạn' })).toMatchObject({
      kind: 'percent',
      flags: ['percent_assumed'],
    })
    expect(readTarget({ text: '95', unit: 'Điểm', name: 'Tỷ lệ hồ sơ đúng hạn' })).toMatchObject({
      kind: 'number',
      flags: [],
    })
  })

  it('keeps the text as it stands, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, unit) => {
        return readTarget({ text, unit }).text === text
      }),
    )
  })

  it('reads back any percent that Vietnamese documents can state', () => {
    const percents = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(percents, (value) => {
        const read = readTarget({ text: `$\\geq ${String(value).replace('.', ',')}\\%$`, unit: '%' })
        return read.value === value && read.comparator === '>=' && read.flags.length === 0
      }),
    )
  })

  it('gives up on a cell that is a page long', () => {
    expect(readTarget({ text: '1'.repeat(100_000), unit: '' }).flags).toEqual(['target_unreadable'])
  })
})
