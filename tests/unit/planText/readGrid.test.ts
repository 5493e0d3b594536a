import { readPlan } from '@/domain/planText/readPlan'
import type { SourceCell, SourceDocument } from '@/domain/planText/sourceDocument'
import { fixtureLines, inventedCommunes } from './fixtureLines'

const HEAD = ['KẾ HOẠCH', 'Chuyển đổi số xã Suối Ngàn, tỉnh Bình An năm 2026']

/** '<' is covered from the left, '^' from above. */
const cellOf = (text: string): SourceCell =>
  text === '<' || text === '^'
    ? { text: '', covered: text === '<' ? 'left' : 'above' }
    : { text, covered: null }

const documentOf = (rows: string[][], headers = 0): SourceDocument => ({
  blocks: [
    ...HEAD.map((text, at) => ({
      type: 'paragraph' as const,
      lines: [at + 1],
      text,
      heading: null,
      label: null,
    })),
    {
      type: 'table',
      name: null,
      rows: rows.map((cells, at) => ({ lines: [at + 3], isHeader: at < headers, cells: cells.map(cellOf) })),
    },
  ],
})
const linesOf = (rows: string[][], headers?: number) =>
  fixtureLines({
    reading: readPlan({ document: documentOf(rows, headers), communes: inventedCommunes }),
    kinds: new Set(['S', 'I', 'T', 'F']),
  }).map((line) => line.trimEnd())

describe('a grid with merged cells', () => {
  it('joins the words of a header that is merged both ways', () => {
    expect(
      linesOf([
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', '<', 'Phân công', '<'],
        ['^', '^', '^', 'Năm 2026', 'Đến năm 2030', 'Chủ trì', 'Phối hợp'],
        ['1', 'Hộ có cáp quang', '%', '70', '95', 'Phòng Kinh tế', 'Viễn thông'],
      ]),
    ).toEqual([
      'I /1 | Hộ có cáp quang | % | percent = 70 | Phòng Kinh tế | Viễn thông | 2026-12-31: percent = 70; 2030-12-31: percent = 95',
      'F several_target_columns',
    ])
  })

  it('makes parts of the rows that hang from one number and name', () => {
    expect(
      linesOf([
        ['STT', 'Nhiệm vụ', 'Công việc cụ thể', 'Đơn vị chủ trì', 'Thời hạn'],
        ['1', 'Số hóa hồ sơ', 'Kiểm kê hồ sơ', 'Công an xã', 'Quý I/2026'],
        ['^', '^', 'Quét hồ sơ', 'Văn phòng HĐND và UBND', 'Quý II/2026'],
        ['^', '^', 'Nghiệm thu', '^', 'Quý III/2026'],
        ['2', 'Mở lớp học', 'Lớp cơ bản', 'Phòng Kinh tế', 'Năm 2026'],
      ]),
    ).toEqual([
      'T /1.1 | Số hóa hồ sơ | Kiểm kê hồ sơ |  | Công an xã |  | 2026-03-31',
      'T /1.2 | Số hóa hồ sơ | Quét hồ sơ |  | Văn phòng HĐND và UBND |  | 2026-06-30',
      'T /1.3 | Số hóa hồ sơ | Nghiệm thu |  | Văn phòng HĐND và UBND |  | 2026-09-30',
      'T /2 | Mở lớp học | Lớp cơ bản |  | Phòng Kinh tế |  | 2026-12-31',
      'F',
    ])
  })

  it('gives a lead merged over several indicators to each of them', () => {
    expect(
      linesOf([
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Chủ trì'],
        ['Chính quyền số', '<', '<', '<', '<'],
        ['1', 'Hồ sơ trực tuyến', '%', '80', 'Trung tâm Phục vụ hành chính công'],
        ['2', 'Hồ sơ đúng hạn', '%', '98', '^'],
      ]),
    ).toEqual([
      'S indicator 1 Chính quyền số',
      'I 1/1 | Hồ sơ trực tuyến | % | percent = 80 | Trung tâm Phục vụ hành chính công |  |',
      'I 1/2 | Hồ sơ đúng hạn | % | percent = 98 | Trung tâm Phục vụ hành chính công |  |',
      'F section_without_number',
    ])
  })

  it('takes rows that the file marks as header for one, and the title above it for a title', () => {
    expect(
      linesOf(
        [
          ['BẢNG CHỈ TIÊU NĂM 2026', '<', '<', '<'],
          ['Số', 'Tên gọi chỉ tiêu', 'Cần đạt', 'Nơi phụ trách'],
          ['1', 'Nhà văn hóa có wifi', '100%', 'Phòng Văn hóa - Xã hội'],
        ],
        2,
      ),
    ).toEqual(['I /1 | Nhà văn hóa có wifi | % | percent = 100 |  |  |', 'F'])
  })
})

describe('sheets with one header', () => {
  const header = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị chủ trì']
  const sheetOf = (name: string, title: string, rows: string[][]): SourceDocument['blocks'] => [
    { type: 'paragraph', lines: [1], text: title, heading: null, label: null },
    {
      type: 'table',
      name,
      rows: [header, ...rows].map((cells, at) => ({
        lines: [at + 3],
        isHeader: false,
        cells: cells.map(cellOf),
      })),
    },
  ]
  const readingOf = (first: string, second: string) =>
    readPlan({
      document: {
        blocks: [
          ...sheetOf('a', first, [['1', 'Hộ có cáp quang', '%', '70', 'Phòng Kinh tế']]),
          ...sheetOf('b', second, [['1', 'Hồ sơ trực tuyến', '%', '80', 'Phòng Kinh tế']]),
        ],
      },
      communes: inventedCommunes,
    })
  const repeated = ({ findings }: ReturnType<typeof readPlan>) =>
    findings.filter(({ code }) => code === 'number_repeated').length

  it('are lists of their own where their titles differ', () => {
    const reading = readingOf('Chỉ tiêu về hạ tầng số', 'Chỉ tiêu về chính quyền số')
    expect(reading.indicators).toHaveLength(2)
    expect(repeated(reading)).toBe(0)
  })

  it('go on with each other where they bear one title, or a numbered heading that is a section', () => {
    expect(repeated(readingOf('Chỉ tiêu năm 2026', 'Chỉ tiêu năm 2026'))).toBe(1)
    expect(
      readingOf('Chỉ tiêu năm 2026', 'II. Chính quyền số').indicators.map(({ section }) => section),
    ).toEqual([null, { code: 'II', title: 'Chính quyền số' }])
  })
})
