import type { FigureInSheet } from '@/domain/sheet/province/types'
import { provinceWorkbook } from '@/domain/sheet/province/provinceWorkbook'
import { sheetWords } from '@/services/sheet/sheetWords'

const nothing = {
  ...{ value: null, numerator: null, denominator: null, boolean: null, text: null, date: null },
  ...{ documentNumber: null, documentDate: null, link: null, assessment: null },
}

const figure = (commune: string, entry: string, more: Partial<FigureInSheet>): FigureInSheet => ({
  ...nothing,
  ...{ commune, entry, kind: 'percent', unit: '%', end: '2026-10-14', state: 'official' },
  ...more,
})

const sheetsOf = (figures: FigureInSheet[]) =>
  provinceWorkbook({
    province: {
      ...{ name: 'Tỉnh Đồng Nai', periodKey: '2026-10' },
      communes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, code: `0${id}`, name: `Xã ${id}` })),
      entries: [{ id: 'x', code: 'CDS-01', name: 'Phủ sóng 5G', unit: '%' }],
      figures,
    },
    words: sheetWords('vi'),
  }).sheets.map(({ rows }) => rows.map((row) => (row.type === 'row' ? row.cells : [])))

const [matrix, long, states] = sheetsOf([
  figure('a', 'x', { value: 61.25, numerator: 49, denominator: 80, link: 'https://x/bao-cao/1' }),
  figure('b', 'x', { state: 'waiting', value: 50 }),
  figure('c', 'x', { state: 'missing' }),
  figure('d', 'x', { value: 1 }),
  figure('d', 'x', { value: 2 }),
])

describe('the sheet of all communes of a province', () => {
  it('has official figures alone, as numbers; every other place is empty', () => {
    expect(matrix!.map((cells) => cells[2])).toEqual([61.25, null, null, null, null])
  })

  it('says of every place why it is empty', () => {
    expect(states!.map((cells) => cells[2])).toEqual([
      'Chính thức',
      'Đang chờ',
      'Báo cáo không có số liệu',
      'Nhiều kế hoạch',
      'Không có trong kế hoạch',
    ])
  })

  it('lists each official figure with codes, both parts, day and report', () => {
    expect(long).toHaveLength(3)
    expect(long![0]).toEqual([
      ...['0a', 'Xã a', 'CDS-01', 'Phủ sóng 5G', '%', 61.25, 49, 80, null],
      { date: '2026-10-14' },
      'https://x/bao-cao/1',
    ])
    expect(long!.slice(1).map((cells) => cells[5])).toEqual([1, 2])
  })
})
