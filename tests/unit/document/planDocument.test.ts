import { communeIn } from '@/domain/document/communeIn'
import { goalLines } from '@/domain/document/goalLines'
import { planDocument } from '@/domain/document/planDocument'
import type { PlanFacts } from '@/domain/document/planFacts'
import { ruleSentence } from '@/domain/document/ruleSentence'
import { targetCell } from '@/domain/document/targetCell'
import type { Target } from '@/domain/indicator/types'
import { readReportingRule } from '@/domain/planText/readReportingRule'
import { readTarget } from '@/domain/planText/readTarget'
import { documentWords as say } from '@/i18n/documentWords'

const target = (said: Partial<Target>): Target => ({
  comparator: null,
  value: null,
  upper: null,
  text: null,
  dueOn: '2026-12-31',
  ...said,
})

const rule: PlanFacts['rules'][number] = {
  level: 'unit',
  frequency: 'month',
  dueDay: 15,
  dueMonthOffset: 0,
  bound: 'before',
  cutoffDay: 14,
  cutoffMonthOffset: 0,
  dayOff: 'keep',
  lockAfterDays: null,
  assumed: false,
  from: 'Các cơ quan, đơn vị',
  to: 'Phòng Văn hóa - Xã hội',
  text: null,
}

const facts = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  form: 'government',
  commune: 'Xã Lộc Ninh',
  issuer: 'UBND xã Lộc Ninh',
  title: 'Kế hoạch phát triển chuyển đổi số năm 2026',
  number: null,
  date: null,
  planFrom: '2026-01-01',
  planTo: '2026-12-31',
  settledAt: '2026-11-22T00:00:00.000Z',
  legalBasis: ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', 'Kế hoạch số 91/KH-UBND'],
  goals: ['Phát triển hạ tầng số.'],
  indicators: [
    {
      section: { code: 'I', title: 'Hạ tầng số' },
      no: '1',
      name: 'Tỉ lệ phủ sóng 5G',
      unit: '%',
      kind: 'percent',
      targets: [target({ text: '$\\geq 60\\%$' })],
      leads: ['Phòng VHXH', 'Công an xã'],
      coordinators: ['Các cơ quan, đơn vị'],
    },
  ],
  tasks: [
    {
      section: null,
      no: '1',
      name: 'Xây dựng kế hoạch',
      subtask: 'Lấy ý kiến',
      output: 'Kế hoạch',
      kpi: '100%',
      deadline: { text: 'Quý I/2026', end: '2026-03-31', recurring: false, milestones: [] },
      note: 'Ghi nhớ',
      leads: ['Phòng Kinh tế'],
      coordinators: [],
    },
  ],
  budget: [{ no: '1', name: 'Số hóa', purpose: null, sources: ['NSNN', 'xã hội hóa'], amount: null }],
  rules: [rule, ...Array(2).fill({ ...rule, assumed: true, text: 'Định kỳ báo cáo.' })],
  receiver: 'Tỉnh Đồng Nai',
  office: 'VHXH',
  ...more,
})

const tablesOf = (more: Partial<PlanFacts> = {}) =>
  planDocument({ facts: facts(more), say }).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
  )

describe('a plan as a document', () => {
  it('has tables with the columns that issued plans have', () => {
    const [indicators, tasks, budget] = tablesOf().map(({ columns }) => columns.map(({ title }) => title))
    expect(indicators).toEqual([
      'STT',
      'Nội dung chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu năm 2026',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
    ])
    expect(tasks).toEqual([
      'STT',
      'Nhiệm vụ',
      'Tiểu nhiệm vụ',
      'Sản phẩm',
      'KPI',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời hạn',
      'Ghi chú',
    ])
    expect(budget).toEqual(['STT', 'Tên dự toán', 'Mục đích sử dụng', 'Nguồn'])
  })

  it('has one field in a column, as the plan writes it', () => {
    const [indicators, tasks] = tablesOf()
    expect(indicators!.rows).toEqual([
      { type: 'section', code: 'I', title: 'Hạ tầng số' },
      {
        type: 'row',
        cells: ['1', 'Tỉ lệ phủ sóng 5G', '%', '≥ 60%', 'Phòng VHXH; Công an xã', 'Các cơ quan, đơn vị'],
      },
    ])
    expect(tasks!.rows).toEqual([
      {
        type: 'row',
        cells: [
          '1',
          'Xây dựng kế hoạch',
          'Lấy ý kiến',
          'Kế hoạch',
          '100%',
          'Phòng Kinh tế',
          '',
          'Quý I/2026',
          'Ghi nhớ',
        ],
      },
    ])
  })

  it('has a column for each day that targets are for', () => {
    const [row] = facts().indicators
    const targets = [
      target({ value: 60, comparator: '>=' }),
      target({ value: 80, comparator: '>=', dueOn: '2030-12-31' }),
    ]
    const [table] = tablesOf({ indicators: [{ ...row!, targets }] })
    expect(table!.columns.map(({ title }) => title).slice(3, 5)).toEqual([
      'Chỉ tiêu năm 2026',
      'Chỉ tiêu đến năm 2030',
    ])
    expect(table!.rows[1]).toMatchObject({ cells: expect.arrayContaining(['≥ 60%', '≥ 80%']) })
  })

  it('leaves out the parts that the plan does not have', () => {
    const { parts } = planDocument({ facts: facts({ tasks: [], budget: [] }), say })
    expect(parts).toHaveLength(2)
    expect(JSON.stringify(parts)).not.toContain('NHIỆM VỤ, GIẢI PHÁP')
  })

  it('says a sentence that holds two rules once', () => {
    expect(JSON.stringify(planDocument({ facts: facts(), say })).split('Định kỳ báo cáo.')).toHaveLength(2)
  })

  it('leaves day and month open while it has no number', () => {
    const [letterhead] = planDocument({ facts: facts(), say }).parts[0]!.blocks
    expect(letterhead).toMatchObject({
      placeAndDate: expect.stringMatching(/^Lộc Ninh, ngày \u00a0+ tháng \u00a0+ năm 2026$/),
    })
  })
})

describe('a target in a plan’s table', () => {
  it.each([
    [{ comparator: '>=', value: 60 }, 'percent', '%'],
    [{ comparator: '<=', value: 0.8 }, 'percent', '%'],
    [{ comparator: '=', value: 1183 }, 'number', 'Hồ sơ'],
    [{ comparator: 'between', value: 15, upper: 17 }, 'percent', '%'],
  ] as const)('reads back as what it was: %j', (said, kind, unit) => {
    const text = targetCell({ target: target(said), kind, unit, say })
    const { comparator, value, upper } = readTarget({ text, unit })
    expect({ comparator, value, upper }).toEqual({ upper: null, ...said })
  })

  it('is empty where none is set, and a word for what is only reached', () => {
    expect(targetCell({ target: undefined, kind: 'percent', unit: '%', say })).toBe('')
    expect(targetCell({ target: target({ value: 1 }), kind: 'boolean', unit: null, say })).toBe('Đạt')
  })
})

it.each([
  { frequency: 'month', dueDay: 15, bound: 'before' },
  { frequency: 'year', dueDay: 20, bound: 'on' },
  { frequency: 'quarter', dueDay: 6, bound: 'before' },
] as const)('a rule without words of its own becomes a sentence that reads back: %j', (said) => {
  const text = ruleSentence({ rule: { ...rule, ...said }, say })
  const read = readReportingRule({ text })
  expect(read).toMatchObject({ frequencies: [said.frequency], day: said.dueDay, bound: said.bound })
  expect(read.to).toBe('Phòng Văn hóa - Xã hội')
})

it('goals are read line by line, items of lists too', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const item = (words: string) => ({ type: 'listitem', children: [text(words)] })
  const goals = {
    root: {
      type: 'root',
      children: [
        { type: 'paragraph', children: [text('Một '), text('hai')] },
        { type: 'paragraph', children: [] },
        { type: 'list', children: [item('Ba'), item('Bốn')] },
      ],
    },
  }
  expect(goalLines({ goals })).toEqual(['Một hai', 'Ba', 'Bốn'])
  expect(goalLines({ goals: null })).toEqual([])
})

it('a plan keeps the name under which it was issued', () => {
  expect(communeIn({ issuer: 'UBND xã Lộc Ninh' })).toBe('Xã Lộc Ninh')
  expect(communeIn({ issuer: 'Ủy ban nhân dân' })).toBeNull()
})
