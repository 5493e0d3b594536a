import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Comparator } from '@/domain/indicator/types'
import { FINDINGS } from '@/domain/planText/findings'
import { readPlan } from '@/domain/planText/readPlan'
import { readText } from '@/domain/planText/readText'
import type { SourceDocument } from '@/domain/planText/sourceDocument'
import { inventedCommunes } from './fixtureLines'

const FOLDER = 'tests/unit/planText/fixtures'
const texts = readdirSync(FOLDER)
  .filter((name) => !name.includes('expected'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
const read = (document: SourceDocument) => readPlan({ document, communes: inventedCommunes })
const readsOf = (text: string) => read(readText({ text }))

type Row = {
  no: number
  name: string
  comparator: Comparator
  value: number
  lead: string
  coordinate: string
}
type Section = { title: string; rows: Row[] }

const words = fc
  .array(
    fc.constantFrom('hồ sơ', 'trực tuyến', 'người dân', 'dữ liệu', 'được số hóa', 'kỹ năng số', 'tại thôn'),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((parts) => `Tỷ lệ ${parts.join(' ')}`)
const lead = fc.constantFrom(
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Công an xã',
  'Trung tâm Phục vụ hành chính công',
)
const section: fc.Arbitrary<Section> = fc.record({
  title: fc.constantFrom('Hạ tầng số', 'Nhân lực số', 'Chính quyền số', 'Xã hội số'),
  rows: fc
    .array(
      fc.record({
        name: words,
        comparator: fc.constantFrom<Comparator>('>=', '<=', '=', '>', '<'),
        value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        lead,
        coordinate: fc.constantFrom('', 'Các cơ quan, đơn vị', 'Viễn thông'),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, no: at + 1 }))),
})
const plan = fc.array(section, { minLength: 1, maxLength: 5 })
const ROMAN = ['I', 'II', 'III', 'IV', 'V']
const SIGNS: Record<string, string> = { '>=': '≥ ', '<=': '≤ ', '=': '', '>': '> ', '<': '< ' }
const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Đơn vị chủ trì', 'Đơn vị phối hợp']

const cellsOf = (sections: Section[]): string[][] =>
  sections.flatMap(({ title, rows }, at) => [
    [ROMAN[at] ?? '', title, '', '', '', ''],
    ...rows.map((row) => [
      String(row.no),
      row.name,
      '%',
      `${SIGNS[row.comparator]}${String(row.value).replace('.', ',')}`,
      row.lead,
      row.coordinate,
    ]),
  ])

/** How a plan may be laid out: what stands between cells, and after how many rows a page ends. */
const layout = fc.record({
  pipes: fc.boolean(),
  rowsOnAPage: fc.integer({ min: 3, max: 40 }),
  repeatsHeader: fc.boolean(),
  pageNumbers: fc.boolean(),
})

const print = (
  sections: Section[],
  how: { pipes: boolean; rowsOnAPage: number; repeatsHeader: boolean; pageNumbers: boolean },
) => {
  const line = (cells: string[]) => (how.pipes ? `| ${cells.join(' | ')} |` : cells.join('\t'))
  const lines = cellsOf(sections).flatMap((cells, at) => {
    const isNewPage = at > 0 && at % how.rowsOnAPage === 0
    const page = isNewPage
      ? [
          '',
          ...(how.pageNumbers ? [`${at / how.rowsOnAPage}`, ''] : []),
          ...(how.repeatsHeader ? [line(HEADER)] : []),
        ]
      : []
    return [...page, line(cells)]
  })
  return ['KẾ HOẠCH', 'Chuyển đổi số xã Suối Ngàn năm 2026', '', line(HEADER), ...lines].join('\n')
}

describe('readPlan, whatever it is given', () => {
  it('reads a printed plan back as it was, in any layout', () => {
    fc.assert(
      fc.property(plan, layout, (sections, how) => {
        const found = readsOf(print(sections, how)).indicators.map((row) => ({
          section: row.section,
          no: row.no,
          name: row.name,
          unit: row.unit,
          target: [row.target.comparator, row.target.value],
          leads: row.leadUnits.map(({ name }) => name),
          coordinators: row.coordinatingUnits.map(({ name }) => name),
        }))
        expect(found).toEqual(
          sections.flatMap(({ title, rows }, at) =>
            rows.map((row) => ({
              section: { code: ROMAN[at], title },
              no: String(row.no),
              name: row.name,
              unit: '%',
              target: [row.comparator, row.value],
              leads: [row.lead],
              coordinators: row.coordinate === '' ? [] : [row.coordinate],
            })),
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('throws on no damaged text, keeps the lines of every row inside the text, and knows every finding', () => {
    const damage = fc.record({
      text: fc.constantFrom(...texts),
      cuts: fc.array(fc.tuple(fc.nat(), fc.nat(80)), { maxLength: 8 }),
      noise: fc.array(
        fc.tuple(
          fc.nat(),
          fc.constantFrom('\t', '\n', '|', '<b>', '$', '"', '1.', 'I.', '- ', '\u0000', '𝒜', '%'),
        ),
        {
          maxLength: 12,
        },
      ),
    })
    fc.assert(
      fc.property(damage, ({ text, cuts, noise }) => {
        const cut = cuts.reduce((rest, [at, length]) => {
          const from = at % (rest.length + 1)
          return rest.slice(0, from) + rest.slice(from + length)
        }, text)
        const damaged = noise.reduce((rest, [at, piece]) => {
          const from = at % (rest.length + 1)
          return rest.slice(0, from) + piece + rest.slice(from)
        }, cut)
        const lines = damaged.split(/\r\n?|[\n\u2028\u2029]/).length
        const reading = readsOf(damaged)
        const sources = [...reading.indicators, ...reading.tasks, ...reading.budgetItems].flatMap(
          ({ source }) => source.lines,
        )
        expect(sources.filter((line) => line < 1 || line > lines)).toEqual([])
        expect(reading.findings.filter(({ code }) => !(code in FINDINGS))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('loses no numbered row of a table in silence, whatever its cells say', () => {
    const said = fc.constantFrom(
      ...[
        '',
        'Tỷ lệ đạt chuẩn',
        'Tiểu nhiệm vụ',
        '01 sản phẩm',
        'Quý II/2026',
        'Năm 2026',
        'Chủ trì',
        'Ghi chú',
      ],
      ...[
        'Phòng Kinh tế',
        'Nội dung',
        '100%',
        '30/06/2026',
        'Kết quả',
        'Tổng cộng',
        'nt',
        '(1)',
        '2',
        'a)',
        'I',
      ],
    )
    const number = fc.constantFrom(
      (at: number) => `${at}`,
      (at: number) => `NV-${at}`,
      (at: number) => `CT.${at}`,
      (at: number) => `II.${at}`,
    )
    const header = fc.constantFrom(
      ['Mã', 'Nhiệm vụ', 'Tiểu nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn'],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2026', 'Chủ trì', 'Ghi chú'],
      ['TT', 'Hạng mục', 'Nguồn vốn', 'Kinh phí', 'Đơn vị thực hiện', 'Ghi chú'],
    )
    const rows = fc.array(fc.tuple(number, fc.array(said, { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(header, rows, (labels, drawn) => {
        const cells = drawn.map(([no, texts], at) => [no(at + 1), ...texts])
        const table = {
          type: 'table' as const,
          name: null,
          rows: [labels, ...cells].map((texts, at) => ({
            lines: [at + 1],
            isHeader: at === 0,
            cells: texts.map((text) => ({ text, covered: null })),
          })),
        }
        const { sections, indicators, tasks, budgetItems, findings } = read({ blocks: [table], notes: [] })
        const told = new Set(
          [...sections, ...indicators, ...tasks, ...budgetItems, ...findings].flatMap(
            ({ source }) => source?.lines ?? [],
          ),
        )
        expect(cells.map((_, at) => at + 2).filter((line) => !told.has(line))).toEqual([])
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    )
  })

  it('throws on no grid of cells', () => {
    const cell = fc.record({
      text: fc.constantFrom(
        '',
        'STT',
        'Chỉ tiêu',
        'Kết quả',
        'Đơn vị chủ trì',
        'Thời gian',
        'I',
        '1',
        '1.1',
        'a)',
        '100%',
        'Phòng KT',
        'x',
      ),
      covered: fc.constantFrom(null, 'left' as const, 'above' as const),
    })
    const width = fc.integer({ min: 1, max: 6 })
    const document = width.chain((columns) =>
      fc.record({
        blocks: fc.array(
          fc.oneof(
            fc.record({
              type: fc.constant('paragraph' as const),
              lines: fc.constant<number[]>([1]),
              text: fc.constantFrom('KẾ HOẠCH', 'PHỤ LỤC', 'I. MỤC TIÊU', '- 80% hộ', 'Nơi nhận:', ''),
              heading: fc.constantFrom(null, 1),
              label: fc.constantFrom(null, '1.', '-'),
            }),
            fc.record({
              type: fc.constant('table' as const),
              name: fc.constant(null),
              rows: fc.array(
                fc.record({
                  lines: fc.constant<number[]>([1]),
                  isHeader: fc.boolean(),
                  cells: fc.array(cell, { minLength: columns, maxLength: columns }),
                }),
                { maxLength: 8 },
              ),
            }),
          ),
          { maxLength: 8 },
        ),
      }),
    )
    fc.assert(
      fc.property(document, (one) => expect(() => read(one)).not.toThrow()),
      { numRuns: 300 },
    )
  })
})
