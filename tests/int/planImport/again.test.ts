import { openApp, type TestApp } from '../../support/openApp'
import { issuedPlan, standardIndicators, standardTasks } from '../../support/planImport/issuedPlan'

/** A plan in force, with figures reported, for which a corrected file is read. */
let app: TestApp
let plan: string
let units: Record<string, string>
const admin = 'quantri@loc-ninh.demo'
const leader = 'lanhdao@loc-ninh.demo'
const officer = 'vhxh@loc-ninh.demo'

const must = async (method: string, path: string, as: string, body?: unknown) => {
  const answer = await app.ask(method, path, { as, body })
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(`${method} ${path} ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

beforeAll(async () => {
  app = await openApp({ name: 'plan_import_again' })
  const rows = await app.sql(
    `select u.id, u.name from organisations u join users a on a.commune_id = u.commune_id where a.email = $1 and u.kind = 'unit'`,
    [admin],
  )
  units = Object.fromEntries(rows.map(({ id, name }) => [name, id]))
  const { id } = await must('POST', '/api/plan-imports', admin, { text: issuedPlan() })
  const all = {
    nature: 'unit',
    unit: units['Phòng Văn hóa - Xã hội'],
    reporter: null,
  }
  await must('PUT', `/api/plan-imports/${id}/decisions`, admin, {
    revision: 0,
    changes: {
      owners: { 'to chuyen doi so': all },
      reporting: { focalUnit: units['Phòng Văn hóa - Xã hội'] },
    },
  })
  plan = (await must('POST', `/api/plan-imports/${id}/confirm`, admin, { revision: 1 })).plan
}, 120_000)
afterAll(() => app.close())

const check = async () => (await app.ask('GET', `/api/plans/${plan}/check`, { as: admin })).body
const openGaps = async () =>
  (await check()).rows.flatMap(({ id, gaps }: any) =>
    gaps.filter(({ waiver }: any) => waiver === null).map(({ clear }: any) => ({ row: id, clear })),
  )

describe('a plan that is not clear', () => {
  it('says of each row what is missing', async () => {
    const { asked, rows, openGaps: open } = await check()
    expect(asked).toEqual(['person', 'work', 'time', 'responsibility', 'product', 'authority'])
    expect(rows.find(({ name }: any) => name.startsWith('Tập huấn')).gaps.map(({ gap }: any) => gap)).toEqual(
      ['no_time', 'no_responsible_official', 'no_authority'],
    )
    expect(open).toBe(11)
  })

  it('does not come into force', async () => {
    const answer = await app.ask('PATCH', `/api/plans/${plan}`, { as: admin, body: { state: 'in_force' } })
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'plan_not_ready_clears'])
  })

  it('is filled in where it is shown, one row or all rows at once', async () => {
    const [task] = await app.sql(`select id from tasks where plan_id = $1 and no = '2'`, [plan])
    const { openGaps: open } = await must('POST', `/api/plans/${plan}/fills`, admin, {
      fills: [
        { row: task!.id, clear: 'time', text: 'Quý IV/2026' },
        { row: null, clear: 'authority', text: 'Chủ tịch UBND xã' },
      ],
    })
    expect(open).toBe(5)
    const [after] = await app.sql(
      `select deadline_text, to_char(deadline_end at time zone 'UTC', 'YYYY-MM-DD') as end from tasks where id = $1`,
      [task!.id],
    )
    expect(after).toEqual({ deadline_text: 'Quý IV/2026', end: '2026-12-31' })
  })

  it('fills in no deadline that nobody can read, and nothing of another plan', async () => {
    const [task] = await app.sql(`select id from tasks where plan_id = $1 and no = '2'`, [plan])
    const [foreign] = await app.sql(`select id from tasks where plan_id <> $1 limit 1`, [plan])
    const fill = (row: string, as = admin) =>
      app.ask('POST', `/api/plans/${plan}/fills`, {
        as,
        body: { fills: [{ row, clear: 'time', text: 'sớm' }] },
      })
    expect((await fill(task!.id)).body.errors[0].code).toBe('deadline_unreadable')
    expect((await fill(foreign!.id)).body.errors[0].code).toBe('plan_fill_no_row')
    expect((await fill(task!.id, officer)).status).toBe(403)
  })

  it('is let pass by a leader alone, with a reason, gap by gap', async () => {
    const gaps = await openGaps()
    const waive = (as: string, body: unknown) => app.ask('POST', `/api/plans/${plan}/waivers`, { as, body })
    expect((await waive(admin, { gaps, reason: 'x' })).body.errors[0].code).toBe('plan_waiver_not_yours')
    expect((await waive(leader, { gaps, reason: ' ' })).body.errors[0].code).toBe(
      'plan_waiver_reason_missing',
    )
    expect((await waive('lanhdao@loc-quang.demo', { gaps, reason: 'x' })).status).toBe(404)
    const filled = { row: gaps[0].row, clear: 'work' }
    expect((await waive(leader, { gaps: [filled], reason: 'x' })).body.errors[0].code).toBe(
      'plan_waiver_no_gap',
    )
    const { status, body } = await waive(leader, { gaps, reason: 'Theo quy chế làm việc của UBND xã.' })
    expect([status, body]).toEqual([200, { openGaps: 0, waived: 5 }])
    await must('PATCH', `/api/plans/${plan}`, admin, { state: 'in_force' })
  })
})

describe('a corrected file', () => {
  const corrected = () =>
    issuedPlan({
      indicators: [
        ['1', 'Tỷ lệ phủ sóng 5G tại trung tâm các ấp', '%', '≥ 75', 'Phòng Văn hóa - Xã hội'],
        ['2', 'Số điểm kết nối Internet công cộng', 'điểm', '8', 'Phòng Văn hóa - Xã hội'],
        ['4', 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '≥ 50', 'Phòng Kinh tế'],
      ],
      tasks: [standardTasks[0]!],
    })
  let id: string
  let differences: { id: string; kind: string; name: string; cells: { cell: string }[] }[]

  beforeAll(async () => {
    await must('POST', '/api/reporting-periods', admin, { plan, periodKey: '2026-11' })
    const [report] = await app.sql(
      `select id, revision from reports where plan_id = $1 and level = 'unit' and organisation_id = $2`,
      [plan, units['Phòng Văn hóa - Xã hội']],
    )
    const [third] = await app.sql(`select id from indicators where plan_id = $1 and no = '3'`, [plan])
    await must('PUT', `/api/reports/${report!.id}/entries`, officer, {
      revision: Number(report!.revision),
      values: [{ indicator: third!.id, boolean: true }],
      tasks: [],
    })
    id = (await must('POST', '/api/plan-imports', admin, { text: corrected(), plan })).id
    differences = (await must('GET', `/api/plan-imports/${id}`, admin)).differences
  }, 60_000)

  it('shows what is new, changed and gone, and nothing else', () => {
    expect(differences.map(({ kind, name, cells }) => [kind, name, cells.map(({ cell }) => cell)])).toEqual([
      ['changed', standardIndicators[0]![1], ['target']],
      ['changed', standardIndicators[1]![1], ['leads']],
      ['added', 'Tỷ lệ hồ sơ trực tuyến toàn trình', []],
      ['removed', standardIndicators[2]![1], []],
      ['removed', standardTasks[1]![1], []],
    ])
  })

  it('changes only what was accepted, and keeps what was reported', async () => {
    const taken = differences.filter(({ cells }) => !cells.some(({ cell }) => cell === 'leads'))
    await must('PUT', `/api/plan-imports/${id}/decisions`, admin, {
      revision: 0,
      changes: { differences: Object.fromEntries(taken.map((one) => [one.id, true])) },
    })
    const { kept } = await must('POST', `/api/plan-imports/${id}/confirm`, admin, { revision: 1 })
    expect(kept.map(({ name, why }: any) => [name, why])).toEqual([
      [standardIndicators[2]![1], 'reported'],
      [standardTasks[1]![1], 'reported'],
    ])
    const rows = await app.sql(
      `select i.no, i.name, t.value::float8 as value, o.name as lead, array(select text from indicators_texts f where f.parent_id = i.id) as flags
        from indicators i left join targets t on t.indicator_id = i.id left join responsibilities r on r.indicator_id = i.id and r.kind = 'lead'
          left join organisations o on o.id = r.unit_id where i.plan_id = $1 order by i.no`,
      [plan],
    )
    expect(
      rows.map(({ no, value, lead, flags }) => [no, value, lead, flags.includes('import_left_out')]),
    ).toEqual([
      ['1', 75, 'Phòng Văn hóa - Xã hội', false],
      ['2', 8, 'Phòng Kinh tế', false],
      ['3', 1, 'Phòng Văn hóa - Xã hội', true],
      ['4', 50, 'Phòng Kinh tế', false],
    ])
    const values = await app.sql(
      `select v.boolean from report_values v join indicators i on i.id = v.indicator where i.plan_id = $1 and v.boolean`,
      [plan],
    )
    expect(values).toHaveLength(1)
    const reported = await app.sql(
      `select count(*)::int as rows from report_values v join indicators i on i.id = v.indicator where i.plan_id = $1 and i.no = '4'`,
      [plan],
    )
    expect(reported[0]!.rows).toBeGreaterThan(0)
  })

  it('read again shows what was left as it is, and the rows that were kept', async () => {
    const again = (await must('POST', '/api/plan-imports', admin, { text: corrected(), plan })).id
    const { differences: left } = await must('GET', `/api/plan-imports/${again}`, admin)
    expect(left.map(({ kind, name }: any) => [kind, name])).toEqual([
      ['changed', standardIndicators[1]![1]],
      ['removed', standardIndicators[2]![1]],
      ['removed', standardTasks[1]![1]],
    ])
  })
})

describe('a corrected file with other reporting rules, a budget item and work given in a sentence', () => {
  const text = () =>
    [
      issuedPlan().replace('trước ngày 15 hằng tháng', 'trước ngày 18 hằng tháng'),
      '1. Phòng Kinh tế: Xây dựng kho dữ liệu dùng chung của xã.',
      'IV. KINH PHÍ THỰC HIỆN',
      'STT\tTên dự toán\tMục đích sử dụng\tNguồn',
      '1\tSố hóa hồ sơ lưu trữ\tPhục vụ tra cứu\tNSNN',
    ].join('\n')
  const read = async () => {
    const { id } = await must('POST', '/api/plan-imports', admin, { text: text(), plan })
    return { id, ...(await must('GET', `/api/plan-imports/${id}`, admin)) }
  }
  const extras = (differences: any[]) =>
    differences.filter(({ list }) => list === 'rule' || list === 'budget')
  const ruleDays = async () =>
    (
      await app.sql(
        `select level::text as level, due_day::int as day from reporting_rules where plan_id = $1 order by level`,
        [plan],
      )
    ).map(({ level, day }) => [level, day])

  it('shows both, and takes the sentence for no task by itself', async () => {
    const { differences, tasks } = await read()
    expect(extras(differences)).toMatchObject([
      { kind: 'added', list: 'budget', name: 'Số hóa hồ sơ lưu trữ' },
      { kind: 'changed', list: 'rule', no: 'unit.month', cells: [{ cell: 'dueDay', from: '15', to: '18' }] },
    ])
    expect(tasks.some(({ name }: any) => name.includes('kho dữ liệu'))).toBe(false)
  })

  it('changes nothing of either as long as nobody takes it', async () => {
    const { id } = await read()
    await must('POST', `/api/plan-imports/${id}/confirm`, admin, { revision: 0 })
    expect(await ruleDays()).toEqual([
      ['commune', 20],
      ['unit', 15],
    ])
    expect(await app.sql(`select id from budget_items where plan_id = $1`, [plan])).toEqual([])
  })

  it('brings the rule, the item and the work that were taken into the plan, and differs no more', async () => {
    const { id, differences } = await read()
    await must('PUT', `/api/plan-imports/${id}/decisions`, admin, {
      revision: 0,
      changes: { rows: { a0: { asTask: true } } },
    })
    const after = await must('GET', `/api/plan-imports/${id}`, admin)
    const work = after.differences.find(({ key }: any) => key === 'a0')
    expect(work).toMatchObject({ kind: 'added', list: 'task', name: expect.stringContaining('kho dữ liệu') })
    const taken = [...extras(differences), work].map((one: any) => [one.id, true])
    await must('PUT', `/api/plan-imports/${id}/decisions`, admin, {
      revision: 1,
      changes: { differences: Object.fromEntries(taken) },
    })
    await must('POST', `/api/plan-imports/${id}/confirm`, admin, { revision: 2 })
    expect(await ruleDays()).toEqual([
      ['commune', 20],
      ['unit', 18],
    ])
    const [item] = await app.sql(
      `select b.name, b.purpose, array(select text from budget_items_texts x where x.parent_id = b.id) as sources from budget_items b where b.plan_id = $1`,
      [plan],
    )
    expect(item).toEqual({
      ...{ name: 'Số hóa hồ sơ lưu trữ', purpose: 'Phục vụ tra cứu', sources: ['Ngân sách nhà nước'] },
    })
    const leads = await app.sql(
      `select o.name from tasks t join responsibilities r on r.task_id = t.id and r.kind = 'lead' join organisations o on o.id = r.unit_id
        where t.plan_id = $1 and t.name like '%kho dữ liệu%'`,
      [plan],
    )
    expect(leads).toEqual([{ name: 'Phòng Kinh tế' }])
    expect(extras((await read()).differences)).toEqual([])
  })

  it('takes the item out again where the next file has none', async () => {
    const { id } = await must('POST', '/api/plan-imports', admin, {
      text: text().replace(/IV\. KINH PHÍ[^]*$/, ''),
      plan,
    })
    const { differences } = await must('GET', `/api/plan-imports/${id}`, admin)
    const [gone] = extras(differences)
    expect(gone).toMatchObject({ kind: 'removed', list: 'budget' })
    await must('PUT', `/api/plan-imports/${id}/decisions`, admin, {
      revision: 0,
      changes: { differences: { [gone.id]: true } },
    })
    await must('POST', `/api/plan-imports/${id}/confirm`, admin, { revision: 1 })
    expect(await app.sql(`select id from budget_items where plan_id = $1`, [plan])).toEqual([])
  })
})
