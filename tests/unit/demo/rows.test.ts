import { all, countBy, KEYS, plans, textOf } from './demoPlans'

describe('the rows of the demo plans', () => {
  it.each([
    ['loc-quang', 46, 24, 0],
    ['loc-ninh', 6, 0, 7],
    ['tieu-can', 90, 0, 0],
    ['sang-moc', 10, 5, 0],
    ['loi-bac', 11, 0, 0],
  ] as const)('are as many in %s as its document lists', (key, indicators, tasks, budgetItems) => {
    const plan = plans[key]
    expect([plan.indicators.length, plan.tasks.length, plan.budgetItems.length]).toEqual([
      indicators,
      tasks,
      budgetItems,
    ])
  })

  it.each([
    ['loc-quang', { I: 2, II: 7, III: 5, IV: 2, V: 30 }],
    ['loc-ninh', { 'II.2': 6 }],
    ['tieu-can', { I: 2, II: 4, III: 9, IV: 7, V: 24, VI: 17, VII: 1, VIII: 7, IX: 7, X: 7, XI: 5 }],
    ['sang-moc', { I: 1, II: 1, III: 8 }],
    ['loi-bac', { 1: 3, 2: 3, 3: 5 }],
  ] as const)('fall into the sections of %s', (key, counts) => {
    expect(countBy(plans[key].indicators, ({ section }) => section)).toEqual(counts)
  })

  it('make 24 rows of the 23 tasks of Lộc Quang, IV.5 having two', () => {
    const { tasks } = plans['loc-quang']
    expect(new Set(tasks.map(({ section, no }) => `${section}.${no}`)).size).toBe(23)
    expect(tasks.filter(({ subNo }) => subNo > 1)).toMatchObject([{ section: 'IV', no: '5', subNo: 2 }])
    expect(countBy(tasks, ({ section }) => section ?? '')).toEqual({
      I: 5,
      II: 1,
      III: 3,
      IV: 7,
      V: 6,
      VI: 2,
    })
  })

  it('run from 1 to 10 through the sections of Sảng Mộc', () => {
    expect(plans['sang-moc'].indicators.map(({ no }) => Number(no))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it.each(all)('have in %s a section that exists and a key of their own', (_, plan) => {
    for (const list of ['indicators', 'tasks'] as const) {
      const codes = plan.sections.filter((section) => section.list === list).map(({ code }) => code)
      const sections = plan[list].flatMap(({ section }) => (section === null ? [] : [section]))
      expect(new Set(sections)).toEqual(new Set(codes))
      const keys = plan[list].map((row) => [row.section, row.no, 'subNo' in row ? row.subNo : 1].join('|'))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it.each(KEYS)('are in %s in composed Unicode without stray spaces', (key) => {
    const text = JSON.stringify(plans[key], null, 2)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/" |[^ ] "[,\n]|\\n|\\t|\u00a0/)
  })

  it('join the cells that page breaks cut in two', () => {
    const { indicators, tasks } = plans['loc-quang']
    expect(indicators.find(({ section, no }) => section === 'V' && no === '27')?.leadText).toBe('Phòng VHXH')
    expect(tasks.at(-1)).toMatchObject({
      name: 'Học tập kinh nghiệm trong và ngoài xã về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      output: 'Báo cáo kết quả thực hiện',
      kpi: '≥ 01 mô hình/ sáng kiến được đề xuất, xem xét',
      coordinateText: 'Các cơ quan, đơn vị',
      deadlineText: 'Thường xuyên',
    })
  })

  it('keep LaTeX, HTML residue and scanning errors', () => {
    const text = textOf('loc-quang') + textOf('tieu-can')
    for (const residue of ['$\\geq 60\\%$', '<ul style=', 'PVHXXH', 'đơn đốc', 'Phần đầu', 'CDS'])
      expect(text).toContain(residue)
  })
})
