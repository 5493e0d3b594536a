import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

/** An administrator's own plan, from nothing, through the collections' REST alone. */
let app: TestApp
let words: ReturnType<typeof reportsOf>
const admin = 'quantri@loc-ninh.demo'
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await openApp({ name: 'administrator' })
  words = reportsOf(app)
}, 120_000)
afterAll(() => app.close())

const create = async (collection: string, data: Record<string, unknown>, as = admin) => {
  const { status, body } = await app.ask('POST', `/api/${collection}`, { as, body: data })
  expect([collection, status, body.errors]).toEqual([collection, 201, undefined])
  return String(body.doc.id)
}

const unitId = async (short: string): Promise<string> => {
  const { body } = await app.ask('GET', `/api/organisations?where[shortName][equals]=${short}&limit=5`, {
    as: admin,
  })
  return body.docs[0].id
}

const kinds = [
  { kind: 'percent', unit: '%', target: { comparator: '>=', value: 80 }, entry: { value: 61.25 } },
  { kind: 'number', unit: 'Nhiệm vụ', target: { comparator: '>=', value: 8 }, entry: { value: 5 } },
  {
    kind: 'range',
    unit: '%',
    target: { comparator: 'between', value: 15, upper: 17 },
    entry: { value: 16.5 },
  },
  { kind: 'boolean', unit: '', target: { comparator: '=', value: 1 }, entry: { boolean: true } },
  {
    kind: 'document',
    unit: '',
    target: { text: 'Quy chế được ban hành' },
    entry: { documentNumber: '12/QĐ-UBND', documentDate: '2026-10-01' },
  },
  { kind: 'date', unit: '', target: { text: 'Trước 30/11' }, entry: { date: '2026-10-20' } },
  { kind: 'milestones', unit: '', target: { text: 'Ba mốc' }, entry: { text: 'Xong mốc 1' } },
  { kind: 'text', unit: '', target: { text: 'Nâng cao chất lượng' }, entry: { text: 'Đã tổ chức hai lớp' } },
]

describe('an administrator without a developer', () => {
  it('writes a ladder and publishes it', async () => {
    ids.ladder = await create('workflows', {
      name: 'Báo cáo đơn vị, hai bước',
      owner: (await app.sql(`select commune_id as id from users where email = $1`, [admin]))[0]!.id,
      documentType: 'unit_report',
      authors: [{ role: 'officer', relation: 'unit' }],
      maxRounds: 3,
      steps: [
        {
          key: 'focal',
          labelVi: 'Đầu mối kiểm tra',
          labelEn: 'Focal check',
          assignees: [{ role: 'focal_officer', relation: 'commune' }],
          quorum: 'any',
          returnTargets: ['author'],
          reasonMinLength: 5,
        },
        {
          key: 'leader',
          labelVi: 'Lãnh đạo xem',
          labelEn: 'Leader',
          assignees: [{ role: 'commune_leader', relation: 'commune' }],
          quorum: 'any',
          returnTargets: ['author', 'focal'],
          reasonMinLength: 5,
        },
      ],
      state: 'published',
    })
    const [version] = await app.sql(`select number, definition from workflow_versions where workflow = $1`, [
      ids.ladder,
    ])
    expect(version).toMatchObject({ number: 1, definition: { steps: [{ key: 'focal' }, { key: 'leader' }] } })
  })

  it('writes a plan with its section, rows of every kind, joint owners and rules', async () => {
    const [vhxh, kt] = [await unitId('vhxh'), await unitId('kt')]
    ids.plan = await create('plans', {
      title: 'Kế hoạch thử của quản trị',
      planFrom: '2026-01-01',
      planTo: '2026-12-31',
      focalUnit: vhxh,
      unitLadder: ids.ladder,
    })
    ids.section = await create('sections', {
      plan: ids.plan,
      list: 'indicators',
      code: 'I',
      title: 'Chuyển đổi số',
      position: 1,
    })
    for (const [index, { kind, unit, target }] of kinds.entries()) {
      const indicator = await create('indicators', {
        plan: ids.plan,
        section: ids.section,
        no: String(index + 1),
        position: index + 1,
        name: `Chỉ tiêu ${kind}`,
        unit,
        kind,
      })
      ids[kind] = indicator
      await create('targets', { indicator, dueOn: '2026-12-31', validFrom: '2026-01-01', ...target })
      await create('responsibilities', {
        plan: ids.plan,
        indicator,
        kind: 'lead',
        order: 1,
        nature: 'unit',
        unit: kt,
        rawText: 'Phòng Kinh tế',
      })
    }
    await create('responsibilities', {
      plan: ids.plan,
      indicator: ids.percent,
      kind: 'lead',
      order: 2,
      nature: 'unit',
      unit: vhxh,
      rawText: 'Phòng VHXH',
    })
    ids.task = await create('tasks', {
      plan: ids.plan,
      no: '1',
      position: 1,
      name: 'Mở lớp tập huấn',
      output: 'Lớp được mở',
      deadlineText: 'Quý IV/2026',
      deadlineEnd: '2026-12-31',
    })
    for (const [level, dueDay] of [
      ['unit', 15],
      ['commune', 20],
    ] as const) {
      await create('reporting-rules', {
        plan: ids.plan,
        level,
        frequency: 'month',
        dueDay,
        bound: 'before',
        cutoffDay: 14,
      })
    }
  })

  it('cannot send the reports of a plan to another province', async () => {
    const provinces = await app.sql(
      `select p.id, p.id = u.province_id as "isOwn" from organisations p, users u where u.email = $1 and p.kind = 'province' order by 2`,
      [admin],
    )
    const [other, own] = [provinces[0]!.id, provinces.at(-1)!.id]
    const choose = async (receiver: string) => {
      const path = `/api/plans/${ids.plan}`
      const { status, body } = await app.ask('PATCH', path, { as: admin, body: { receiver } })
      return [status, body.errors?.[0].code, body.errors?.[0].path]
    }
    expect(await choose(other)).toEqual([422, 'plan_receiver_elsewhere', 'receiver'])
    expect(await choose(own)).toEqual([200, undefined, undefined])
    const made = await app.ask('POST', '/api/plans', {
      as: admin,
      body: { title: 'Kế hoạch gửi nhầm', planFrom: '2026-01-01', planTo: '2026-12-31', receiver: other },
    })
    expect([made.status, made.body.errors[0].code]).toEqual([422, 'plan_receiver_elsewhere'])
  })

  it('cannot open a month before the plan is in force, nor put it in force as a whole other state', async () => {
    const early = await app.ask('POST', '/api/reporting-periods', {
      as: admin,
      body: { plan: ids.plan, periodKey: '2026-11' },
    })
    expect([early.status, early.body.errors[0].code]).toEqual([422, 'plan_not_in_force'])
    const closed = await app.ask('PATCH', `/api/plans/${ids.plan}`, { as: admin, body: { state: 'closed' } })
    expect([closed.status, closed.body.errors[0].code]).toEqual([422, 'plan_never_in_force'])
  })

  it('has a leader let pass what the plan leaves unclear', async () => {
    const path = `/api/plans/${ids.plan}`
    const early = await app.ask('PATCH', path, { as: admin, body: { state: 'in_force' } })
    expect([early.status, early.body.errors[0].code]).toEqual([422, 'plan_not_ready_clears'])
    type Row = { id: string; gaps: { clear: string }[] }
    const { rows } = (await app.ask<{ rows: Row[] }>('GET', `${path}/check`, { as: admin })).body
    const gaps = rows.flatMap(({ id, gaps: open }) => open.map(({ clear }) => ({ row: id, clear })))
    const waived = await app.ask('POST', `${path}/waivers`, {
      as: admin.replace('quantri', 'lanhdao'),
      body: { gaps, reason: 'Theo quy chế làm việc của UBND xã.' },
    })
    expect([waived.status, waived.body.openGaps]).toEqual([200, 0])
  })

  it('puts the plan in force and opens its month, dated by its rules', async () => {
    const forced = await app.ask('PATCH', `/api/plans/${ids.plan}`, {
      as: admin,
      body: { state: 'in_force' },
    })
    expect(forced.status).toBe(200)
    const opened = await app.ask('POST', '/api/reporting-periods', {
      as: admin,
      body: { plan: ids.plan, periodKey: '2026-11' },
    })
    expect(opened.status).toBe(201)
    expect(opened.body.doc).toMatchObject({
      frequency: 'month',
      dataFrom: '2026-10-15',
      dataTo: '2026-11-14',
      unitDueAt: '2026-11-14T16:59:59.999Z',
      communeDueAt: '2026-11-19T16:59:59.999Z',
    })
    const made = await app.sql(
      `select o.short_name, r.level::text as level from reports r join organisations o on o.id = r.organisation_id where plan_id = $1 order by level::text desc, short_name`,
      [ids.plan],
    )
    expect(made).toEqual([
      { short_name: 'kt', level: 'unit' },
      { short_name: 'vhxh', level: 'unit' },
      { short_name: null, level: 'commune' },
    ])
  })

  it('takes nothing from a plan in force that its reports cannot do without', async () => {
    for (const [field, code] of [
      ['focalUnit', 'plan_not_ready_focal_unit'],
      ['receiver', 'plan_not_ready_receiver'],
      ['unitLadder', 'plan_not_ready_ladders'],
      ['communeLadder', 'plan_not_ready_ladders'],
    ] as const) {
      const { status, body } = await app.ask('PATCH', `/api/plans/${ids.plan}`, {
        as: admin,
        body: { [field]: null },
      })
      expect([status, body.errors[0].code, body.errors[0].path]).toEqual([422, code, field])
    }
  })

  it('and that month reaches the roll-up, over its own ladder', async () => {
    const kt = 'kt-moi@loc-ninh.demo'
    await inviteOfficer(kt, await unitId('kt'))
    for (const [as, extra] of [
      [kt, kinds.map(({ kind, entry }) => ({ indicator: ids[kind], ...entry }))],
      ['vhxh@loc-ninh.demo', [{ indicator: ids.percent, value: 12 }]],
    ] as const) {
      const [{ id }] = (await app.sql<{ id: string }>(
        `select r.id from reports r join users u on u.organisation_id = r.organisation_id where u.email = $1 and r.plan_id = $2`,
        [as, ids.plan],
      )) as [{ id: string }]
      expect((await words.save(as, id, { values: extra })).status).toBe(200)
      expect((await words.command(as, id, { command: 'submit' })).body).toMatchObject({ step: 'focal' })
      expect((await words.command('daumoi@loc-ninh.demo', id, { command: 'approve' })).body).toMatchObject({
        state: 'submitted',
        step: 'leader',
      })
      expect((await words.command('lanhdao@loc-ninh.demo', id, { command: 'approve' })).body).toMatchObject({
        state: 'approved',
      })
    }
    const [{ id: whole }] = (await app.sql<{ id: string }>(
      `select id from reports where plan_id = $1 and level = 'commune'`,
      [ids.plan],
    )) as [{ id: string }]
    const { revision } = await words.form('daumoi@loc-ninh.demo', whole)
    const consolidated = await app.ask('POST', `/api/reports/${whole}/consolidate`, {
      as: 'daumoi@loc-ninh.demo',
      body: { revision },
    })
    expect(consolidated.body.conflicts).toEqual([
      expect.objectContaining({ kind: 'indicator', id: ids.percent, code: 'leads_differ' }),
    ])
    await words.command('daumoi@loc-ninh.demo', whole, { command: 'submit' })
    await words.command('lanhdao@loc-ninh.demo', whole, { command: 'approve' })
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    await words.command('daumoi@loc-ninh.demo', whole, {
      command: 'issue',
      documentNumber: '01/BC-UBND',
      issuedDate: today,
      signer: 'Lãnh đạo',
    })
    expect((await words.command('so-khcn@dong-nai.demo', whole, { command: 'approve' })).body).toMatchObject({
      state: 'approved',
    })
    const { body } = await app.ask('GET', `/api/rollups?period=2026-11&indicator=${ids.percent}`, {
      as: 'so-khcn@dong-nai.demo',
    })
    expect(body.rows).toEqual([
      expect.objectContaining({
        indicator: ids.percent,
        value: 61.25,
        communes: { official: 1, waiting: 0, late: 0, missing: 0 },
      }),
    ])
  })

  const inviteOfficer = async (email: string, unit: string) => {
    const person = await create('users', { email, name: 'Cán bộ mới', organisation: unit, language: 'vi' })
    const position = await create('positions', { title: 'Chuyên viên', organisation: unit, role: 'officer' })
    await create('appointments', { person, position, from: '2026-01-01' })
    const [mail] = await app.sql(`select recipient, body from outbox where recipient = $1`, [email])
    const password = 'hoa sen nở muộn bên sông'
    const [, token] = /token=([0-9a-f]+)/.exec(mail!.body as string)!
    const set = await app.ask('POST', '/api/users/reset-password', {
      body: { token, password },
    })
    expect(set.status).toBe(200)
    app.passwords.set(email, password)
  }
})
