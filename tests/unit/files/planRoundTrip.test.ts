import fc from 'fast-check'
import { planDocument } from '@/domain/document/planDocument'
import type { PlanFacts } from '@/domain/document/planFacts'
import { ruleSentence } from '@/domain/document/ruleSentence'
import type { Comparator, Kind, Target } from '@/domain/indicator/types'
import { proposeRules } from '@/domain/planImport/proposeRules'
import type { IndicatorReading, PlanReading, TargetRead } from '@/domain/planText/planReading'
import { readPlan } from '@/domain/planText/readPlan'
import { planWorkbook } from '@/domain/sheet/plan/planWorkbook'
import { writeDocx } from '@/files/docx/writeDocx'
import { readDocument } from '@/files/source/readDocument'
import { writeWorkbook } from '@/files/xlsx/writeWorkbook'
import { documentWords } from '@/i18n/documentWords'
import { sheetWords } from '@/services/sheet/sheetWords'
import { knownCommunes } from '@/seeds/reference/knownCommunes'

/** A plan is written, read back and held against itself; what a plan may say is drawn at random. */
type Facts = PlanFacts

const RUNS = Number(process.env.RUNS ?? 60)
const pieces = [
  ...['hồ sơ', 'trực tuyến', 'người dân', 'dữ liệu', 'được số hóa', 'kỹ năng số', 'tại các thôn', '5G'],
  ...['& an toàn', '“một cửa”', '(giai đoạn 2)', 'Nghị quyết số 57-NQ/TW', '100%', 'R&D', "d'Or", 'A/B'],
  ...['trên địa bàn', 'cho 24/7', 'phục vụ <phát triển>', '-', 'đạt chuẩn', 'theo quy định;', 'hạ tầng'],
]
const phrase = (most: number) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most })
    .map((parts) => parts.join(' ').replace(/^[\s;-]+|[\s;-]+$/g, '') || 'hạ tầng')
const opening = fc.constantFrom(
  ...['Tỷ lệ', 'Số lượng', 'Xây dựng', 'Rà soát', 'Hoàn thiện', 'Mức độ', 'Ban hành', '100% các thôn'],
  ...['01 sản phẩm', 'duy trì', '(bổ sung) Mở', 'TỶ LỆ', 'Cổng A.', '“Ngày thứ sáu”'],
)
const nameOf = (most: number) => fc.tuple(opening, phrase(most)).map((parts) => parts.join(' '))
const name = fc.oneof({ weight: 5, arbitrary: nameOf(6) }, { weight: 1, arbitrary: nameOf(90) })

const UNITS = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã', 'Trạm Y tế', 'Văn phòng HĐND và UBND']
const OTHERS = ['Các cơ quan, đơn vị', 'Viễn thông', 'Sở Khoa học và Công nghệ', 'Các doanh nghiệp']
const owners = (least: number) =>
  fc.uniqueArray(fc.constantFrom(...UNITS, ...OTHERS), { minLength: least, maxLength: 3 })

const YEAR_END = '2026-12-31'
const amount = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
)
const large = fc.oneof(amount, fc.integer({ min: 1000, max: 2_000_000 }))
const compared = fc.constantFrom<Comparator>('>=', '<=', '>', '<', '=')
const blank = { comparator: null, value: null, upper: null, text: null, dueOn: YEAR_END }
type Aim = { kind: Kind; unit: string | null; target: Target }
const aim: fc.Arbitrary<Aim> = fc.oneof(
  fc.tuple(compared, amount).map(([comparator, value]): Aim => ({
    kind: 'percent',
    unit: '%',
    target: { ...blank, comparator, value },
  })),
  fc
    .tuple(compared, large, fc.constantFrom('mô hình', 'sản phẩm', 'thủ tục', 'điểm'))
    .map(([comparator, value, unit]): Aim => ({
      kind: 'number',
      unit,
      target: { ...blank, comparator, value },
    })),
  fc.tuple(amount, amount, fc.constantFrom('%', 'hồ sơ')).map(([low, more, unit]): Aim => ({
    kind: 'range',
    unit,
    target: { ...blank, comparator: 'between', value: low, upper: Math.round((low + more) * 10) / 10 },
  })),
  fc.constantFrom(0, 1).map((value): Aim => ({ kind: 'boolean', unit: null, target: { ...blank, value } })),
  fc.constantFrom<Aim>(
    { kind: 'date', unit: null, target: { ...blank, text: '30/06/2026' } },
    { kind: 'document', unit: null, target: { ...blank, text: 'Ban hành Quyết định' } },
    { kind: 'milestones', unit: null, target: { ...blank, text: 'Quý II: 50%; Quý IV: 100%' } },
    { kind: 'text', unit: null, target: { ...blank, text: 'Theo hướng dẫn của tỉnh' } },
    { kind: 'text', unit: null, target: blank },
  ),
)

const deadline: fc.Arbitrary<Facts['tasks'][number]['deadline']> = fc.oneof(
  fc
    .constantFrom('2026-03-31', '2026-06-15', YEAR_END)
    .map((end) => ({ text: null, end, recurring: false, milestones: [] })),
  fc.constant({ text: null, end: null, recurring: true, milestones: [] }),
  fc.constant({ text: null, end: '2026-06-30', recurring: true, milestones: [] }),
  fc.constant({ text: 'Quý II/2026', end: '2026-06-30', recurring: false, milestones: [] }),
  fc.tuple(nameOf(2), nameOf(2)).map(([first, second]) => ({
    text: null,
    end: '2026-09-30',
    recurring: false,
    milestones: [
      { date: '2026-03-31', text: withoutMarks(first) },
      { date: '2026-09-30', text: withoutMarks(second) },
    ],
  })),
  fc.constant({ text: null, end: null, recurring: false, milestones: [] }),
)
const withoutMarks = (text: string): string =>
  text
    .replace(/[;,:.\d/%()<>“”-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null })

/** How sections and the rows in them are numbered. */
const NUMBERINGS: readonly { codes: readonly string[]; no: (row: number, code: string) => string }[] = [
  { codes: ['I', 'II', 'III', 'IV'], no: String },
  { codes: ['A', 'B', 'C', 'D'], no: String },
  { codes: ['II.1', 'II.2', 'III.1', 'III.2'], no: String },
  { codes: ['1', '2', '3', '4'], no: (row, code) => `${code}.${row}` },
  { codes: ['1', '2', '3', '4'], no: String },
  { codes: ['I', 'II', 'III', 'IV'], no: (row, code) => `CT-${code.length}${row}` },
]
const inSections = <Row>(row: fc.Arbitrary<Row>, least: number) =>
  fc
    .tuple(
      fc.option(fc.constantFrom(...NUMBERINGS), { nil: null }),
      fc.array(fc.tuple(phrase(4), fc.array(row, { minLength: 1, maxLength: 4 })), {
        minLength: least,
        maxLength: 4,
      }),
    )
    .map(([numbering, groups]) => {
      const rows = groups.flatMap(([title, those], at) => {
        const code = numbering?.codes[at] ?? ''
        return those.map((one, place) => ({
          row: one,
          section: numbering === null ? null : { code, title: `Về ${title}` },
          no: numbering?.no(place + 1, code) ?? '',
        }))
      })
      return rows.map((one, at) => (numbering === null ? { ...one, no: String(at + 1) } : one))
    })

const indicators = inSections(
  fc.record({
    ...{ name, aim, leads: owners(0), coordinators: owners(0) },
    later: fc.option(fc.tuple(compared, amount), { nil: null, freq: 2 }),
  }),
  1,
).map((rows) =>
  rows.map(
    ({
      row: {
        aim: { kind, unit, target },
        later,
        ...row
      },
      section,
      no,
    }) => {
      const own = target.value === null && target.text === null ? [] : [target]
      const then =
        kind !== 'percent' || later === null
          ? []
          : [{ ...blank, comparator: later[0], value: later[1], dueOn: '2030-12-31' }]
      return { ...row, section, no, kind, unit, targets: [...own, ...then] }
    },
  ),
)
const part = fc.record({
  output: orNull(nameOf(3)),
  kpi: orNull(nameOf(2)),
  deadline,
  note: orNull(nameOf(2)),
  leads: owners(0),
  coordinators: owners(0),
})
const tasks = inSections(
  fc.record({
    name,
    parts: fc.oneof(
      part.map((one) => [one]),
      fc.array(part, { minLength: 2, maxLength: 3 }),
    ),
  }),
  0,
).map((rows) =>
  rows.flatMap(({ row, section, no }) =>
    row.parts.map((one, at) => ({
      ...one,
      section,
      no,
      name: row.name,
      subtask: row.parts.length > 1 ? `Bước ${at + 1} của việc này` : null,
    })),
  ),
)
const budget = fc
  .array(
    fc.record({
      name: nameOf(4),
      purpose: orNull(nameOf(5)),
      sources: fc.uniqueArray(fc.constantFrom('Ngân sách nhà nước', 'Xã hội hóa', 'Ngân sách xã'), {
        maxLength: 2,
      }),
      amount: fc.option(
        fc.integer({ min: 1, max: 900 }).map((million) => million * 1_000_000),
        { nil: null },
      ),
    }),
    { maxLength: 4 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, no: String(at + 1) })))
const level = fc.constantFrom('unit' as const, 'commune' as const)
const rules = fc
  .uniqueArray(
    fc.record({
      level,
      frequency: fc.constantFrom('month' as const, 'quarter' as const, 'half_year' as const, 'year' as const),
      dueDay: fc.integer({ min: 11, max: 28 }),
      dueMonthOffset: fc.constantFrom(0, 1),
      bound: fc.constantFrom('before' as const, 'on' as const),
      cutoffDay: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
      cutoffMonthOffset: fc.constantFrom(-1, 0, 1),
      dayOff: fc.constantFrom('keep' as const, 'before' as const, 'after' as const),
      lockAfterDays: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      assumed: fc.boolean(),
    }),
    { maxLength: 5, selector: (rule) => `${rule.level} ${rule.frequency}` },
  )
  .map((all) =>
    all.map((rule) => ({
      ...rule,
      from: rule.level === 'unit' ? 'Các cơ quan, đơn vị' : 'Phòng Văn hóa - Xã hội',
      to: rule.level === 'unit' ? 'Phòng Văn hóa - Xã hội' : 'Sở Khoa học và Công nghệ',
      text: null,
    })),
  )

const plan: fc.Arbitrary<Facts> = fc
  .record({
    indicators,
    tasks,
    budget,
    rules,
    goals: fc.array(
      phrase(12).map((text) => `Phát triển ${text}.`),
      { maxLength: 3 },
    ),
    isIssued: fc.boolean(),
  })
  .map(({ isIssued, ...rest }) => ({
    ...rest,
    form: 'government' as const,
    commune: 'Xã Tiểu Cần',
    issuer: 'UBND xã Tiểu Cần',
    title: 'Kế hoạch Phát triển chuyển đổi số trên địa bàn xã Tiểu Cần năm 2026',
    number: isIssued ? '10/KH-UBND' : null,
    date: isIssued ? '2026-01-23' : null,
    planFrom: '2026-01-01',
    planTo: YEAR_END,
    settledAt: '2026-11-22T00:00:00.000Z',
    legalBasis: [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
      'Kế hoạch số 91/KH-UBND ngày 12/02/2026 của UBND tỉnh',
    ],
    receiver: 'Tỉnh Vĩnh Long',
    office: 'VHXH',
  }))

const readBack = (bytes: Uint8Array): PlanReading =>
  readPlan({ document: readDocument({ bytes }), communes: knownCommunes() })

const asDocx = (facts: Facts) => writeDocx({ document: planDocument({ facts, say: documentWords }) })

const asXlsx = (facts: Facts) => {
  const grouped = <Row extends { section: Facts['tasks'][number]['section'] }>(rows: readonly Row[]) =>
    rows.reduce<{ section: Row['section']; rows: Row[] }[]>((groups, row) => {
      const last = groups.at(-1)
      if (last && last.section?.code === row.section?.code) last.rows.push(row)
      else groups.push({ section: row.section, rows: [row] })
      return groups
    }, [])
  const owned = ({ leads, coordinators }: { leads: string[]; coordinators: string[] }) => ({
    owners: [
      ...leads.map((raw) => ['lead', raw] as const),
      ...coordinators.map((raw) => ['coordinate', raw] as const),
    ].map(([kind, raw]) => ({
      ...{ kind, raw, unit: null, unitName: null, reporter: null, reporterName: null },
      ...{ nature: 'unknown' as const, confirmed: false },
    })),
  })
  return writeWorkbook(
    planWorkbook({
      plan: {
        ...facts,
        place: 'Xã Tiểu Cần, Tỉnh Vĩnh Long',
        documentNumber: facts.number,
        documentDate: facts.date,
        indicators: grouped(facts.indicators).map(({ section, rows }) => ({
          section,
          rows: rows.map((row) => ({
            ...row,
            ...owned(row),
            targets: row.targets.map((target) => ({ ...target, validFrom: '2026-01-01' })),
          })),
        })),
        tasks: grouped(facts.tasks).map(({ section, rows }) => ({
          section,
          rows: rows.map((row) => ({ ...row, ...owned(row) })),
        })),
        rules: facts.rules.map((rule) => ({ ...rule, sentence: ruleSentence({ rule, say: documentWords }) })),
        units: [],
      },
      words: sheetWords('vi'),
      today: '2026-11-22',
    }),
  )
}

const said = ({ kind, comparator, value, upper }: TargetRead) => ({
  kind,
  comparator,
  value: typeof value === 'boolean' ? Number(value) : value,
  upper,
})
const aimsOf = ({ target, targets, targetText }: IndicatorReading) =>
  (targets.length > 0 ? targets : [{ dueOn: YEAR_END, text: targetText, target }])
    .filter(({ text }) => text !== '')
    .map((one) => ({ ...said(one.target), dueOn: one.dueOn }))
const names = (named: readonly { name: string }[]) => named.map((one) => one.name)

const written = (facts: Facts) => ({
  head: [facts.title, facts.issuer, facts.number, facts.date, facts.planFrom, facts.planTo],
  legalBasis: facts.legalBasis,
  goals: facts.goals,
  indicators: facts.indicators.map(({ section, no, name: of, kind, unit, targets, leads, coordinators }) => ({
    ...{ section, no, name: of, unit: unit ?? '', leads, coordinators },
    targets: targets.map(({ comparator, value, upper, dueOn }) => ({
      kind,
      comparator,
      value,
      upper,
      dueOn,
    })),
  })),
  tasks: facts.tasks.map(
    ({
      section,
      no,
      name: of,
      subtask,
      output,
      kpi,
      note,
      leads,
      coordinators,
      deadline: { end, recurring, milestones },
    }) => ({
      ...{
        section,
        no,
        name: of,
        subtask: subtask ?? '',
        output: output ?? '',
        kpi: kpi ?? '',
        note: note ?? '',
        leads,
        coordinators,
        end,
        recurring,
        milestones,
      },
    }),
  ),
  budget: facts.budget.map(({ no, name: of, purpose, sources, amount: sum }) => ({
    no,
    name: of,
    purpose: purpose ?? '',
    sources,
    amount: sum,
  })),
})

const reread = ({
  document,
  indicators: rows,
  tasks: work,
  budgetItems,
}: PlanReading): ReturnType<typeof written> => ({
  head: [
    document.title!,
    document.issuer,
    document.number,
    document.issuedDate,
    document.periodStart!,
    document.periodEnd!,
  ],
  legalBasis: document.legalBasis.flatMap(({ role, raw }) => (role === 'basis' ? [raw] : [])),
  goals: document.goals,
  indicators: rows.map((row) => ({
    ...{ section: row.section, no: row.no, name: row.name, unit: row.unit },
    ...{ leads: names(row.leadUnits), coordinators: names(row.coordinatingUnits), targets: aimsOf(row) },
  })),
  tasks: work.map(
    ({
      section,
      no,
      name: of,
      subtask,
      output,
      kpi,
      note,
      leadUnits,
      coordinatingUnits,
      deadline: { end, recurring, milestones },
    }) => ({
      ...{
        section,
        no,
        name: of,
        subtask,
        output,
        kpi,
        note,
        leads: names(leadUnits),
        coordinators: names(coordinatingUnits),
        end,
        recurring,
        milestones,
      },
    }),
  ),
  budget: budgetItems.map(({ no, name: of, purpose, sources, amount: sum }) => ({
    no,
    name: of,
    purpose,
    sources,
    amount: sum,
  })),
})

describe('a plan that is written and read back', () => {
  it('is the same plan, through a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (facts) => {
        expect(reread(readBack(await asDocx(facts)))).toEqual(written(facts))
      }),
      { numRuns: RUNS },
    )
  })

  it('is the same plan with the same reporting rules, through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (facts) => {
        const reading = readBack(await asXlsx(facts))
        expect(reread(reading)).toEqual(written(facts))
        const key = (rule: { level: string; frequency: string }) => `${rule.level} ${rule.frequency}`
        const levels = new Set(facts.rules.map((rule) => rule.level))
        expect(
          proposeRules({ rules: reading.reportingRules })
            .filter((rule) => levels.has(rule.level))
            .toSorted((a, b) => key(a).localeCompare(key(b)))
            .map(({ fromText, toText, text: _text, sourceLine: _line, ...rule }) => ({
              ...rule,
              from: fromText,
              to: toText,
              text: null,
            })),
        ).toEqual(facts.rules.toSorted((a, b) => key(a).localeCompare(key(b))))
      }),
      { numRuns: RUNS },
    )
  })
})
