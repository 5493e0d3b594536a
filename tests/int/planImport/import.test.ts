import { openApp, type TestApp } from '../../support/openApp'
import { issuedPlan, standardIndicators } from '../../support/planImport/issuedPlan'

/** An issued plan on its way from its text to a plan, through the routes that the wizard uses. */
let app: TestApp
const admin = 'quantri@loc-ninh.demo'
const focal = 'daumoi@loc-ninh.demo'

beforeAll(async () => {
  app = await openApp({ name: 'plan_import' })
}, 120_000)
afterAll(() => app.close())

const upload = async (text = issuedPlan(), as = admin): Promise<string> => {
  const { status, body } = await app.ask('POST', '/api/plan-imports', { as, body: { text } })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.id
}
const read = async (id: string, as = admin) => (await app.ask('GET', `/api/plan-imports/${id}`, { as })).body
const decide = (id: string, revision: number, changes: unknown, as = admin) =>
  app.ask('PUT', `/api/plan-imports/${id}/decisions`, { as, body: { revision, changes } })
const confirm = (id: string, revision: number, as = admin, headers?: Record<string, string>) =>
  app.ask('POST', `/api/plan-imports/${id}/confirm`, { as, body: { revision }, headers })
const counts = async () =>
  (
    await app.sql(
      `select (select count(*)::int from plans) as plans, (select count(*)::int from indicators) as indicators, (select count(*)::int from tasks) as tasks,
        (select count(*)::int from responsibilities) as owners, (select count(*)::int from organisations) as units, (select count(*)::int from users) as people,
        (select count(*)::int from outbox) as mails, (select count(*)::int from audit_events) as events`,
    )
  )[0]

describe('an import', () => {
  it('shows every row with its target, its place in the text and what is doubtful, and makes nothing', async () => {
    const before = await counts()
    const found = await read(await upload())
    expect(await counts()).toEqual(before)
    expect(found).toMatchObject({ state: 'read', revision: 0, into: null, plan: null })
    expect(
      found.indicators.map(({ no, targetText, target }: any) => [
        no,
        targetText,
        target.comparator,
        target.value,
      ]),
    ).toEqual([
      ['1', '≥ 60', '>=', 60],
      ['2', '8', '=', 8],
      ['3', 'Có', null, true],
    ])
    expect(found.indicators[0].lines[0].cells).toEqual(standardIndicators[0])
    const codes = found.doubts.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(expect.arrayContaining(['import_owner_unknown', 'no_deadline']))
  })

  it('keeps what was decided, for the next person of the commune too, and takes a decision back', async () => {
    const id = await upload()
    const first = await decide(id, 0, { rows: { i1: { targetText: '≥ 10' }, t1: { skip: true } } })
    expect([first.status, first.body.revision]).toEqual([200, 1])
    const seen = await read(id, focal)
    expect(seen.indicators[1]).toMatchObject({ targetText: '≥ 10', target: { comparator: '>=', value: 10 } })
    expect(seen.tasks[1].isSkipped).toBe(true)
    await decide(id, 1, { rows: { i1: null, t1: { skip: null } } }, focal)
    const again = await read(id)
    expect([again.indicators[1].targetText, again.tasks[1].isSkipped, again.decisions.rows]).toEqual([
      '8',
      false,
      {},
    ])
  })

  it('lets only the first of two decide who read the same revision', async () => {
    const id = await upload()
    const answers = await Promise.all([
      decide(id, 0, { settled: { a: true } }),
      decide(id, 0, { settled: { b: true } }, focal),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const stale = answers.find(({ status }) => status === 409)!
    expect([stale.body.errors[0].code, stale.body.revision]).toEqual(['stale_revision', 1])
  })

  it('refuses a row that the file does not have, and keys that nobody knows', async () => {
    const id = await upload()
    const wrong = await decide(id, 0, { rows: { i99: { skip: true } } })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, 'import_row_unknown'])
    const unknown = await decide(id, 0, { rows: { i1: { colour: 'red' } } })
    expect([unknown.status, unknown.body.errors[0].code]).toEqual([400, 'unknown_field'])
  })

  it('keeps nothing of a text that is marked secret', async () => {
    const before = await app.sql(`select count(*)::int as imports from plan_imports`)
    const { status, body } = await app.ask('POST', '/api/plan-imports', {
      as: admin,
      body: { text: `MẬT\n${issuedPlan()}` },
    })
    expect([status, body.errors[0].code]).toEqual([422, 'source_state_secret'])
    expect(await app.sql(`select count(*)::int as imports from plan_imports`)).toEqual(before)
  })

  it('takes a file from a form once, however often it is sent', async () => {
    const form = () => {
      const sent = new FormData()
      sent.set('file', new File([issuedPlan()], 'Kế hoạch 12.txt', { type: 'text/plain' }))
      return sent
    }
    const first = await app.send('POST', '/api/plan-imports', { as: admin, body: form() })
    expect(first.status).toBe(200)
    const [{ file_name: name } = { file_name: '' }] = await app.sql(
      `select file_name from plan_imports where id = $1`,
      [first.body.id],
    )
    expect(name).toBe('Kế hoạch 12.txt')
    const key = { 'idempotency-key': 'gui-hai-lan' }
    const [once, twice] = [
      await app.ask('POST', '/api/plan-imports', { as: admin, body: { text: issuedPlan() }, headers: key }),
      await app.ask('POST', '/api/plan-imports', { as: admin, body: { text: issuedPlan() }, headers: key }),
    ]
    expect(twice.body).toEqual(once.body)
  })

  it('says 413 to a body that is larger than any plan', async () => {
    const { status, body } = await app.ask('POST', '/api/plan-imports', {
      as: admin,
      raw: '{}',
      headers: { 'content-length': String(30 * 1024 * 1024) },
    })
    expect([status, body.errors[0].code]).toEqual([413, 'too_large'])
  })
})

describe('a confirmed import', () => {
  const decisions = async () => {
    const [unit] = await app.sql(
      `select u.id from organisations u join users a on a.commune_id = u.commune_id where a.email = $1 and u.name = 'Phòng Văn hóa - Xã hội'`,
      [admin],
    )
    return {
      owners: { 'to chuyen doi so': { nature: 'unit', unit: 'moi-1', reporter: null } },
      newUnits: {
        'moi-1': {
          name: 'Tổ Chuyển đổi số',
          unitType: 'other',
          people: [{ name: 'Lê Thị Hạnh', email: 'hanh@tocds.demo', role: 'officer' }],
        },
      },
      reporting: { focalUnit: unit!.id },
      rows: { t1: { deadlineText: 'Quý IV/2026' } },
    }
  }

  it('makes the plan as it was decided, its new unit and the invitation, all at once', async () => {
    const id = await upload()
    await decide(id, 0, await decisions())
    const { status, body } = await confirm(id, 1)
    expect([status, body]).toMatchObject([200, { indicators: 3, tasks: 2, units: 1, people: 1, kept: [] }])
    const rows = await app.sql(
      `select i.no, i.name, i.kind::text, i.unit, s.code as section, t.comparator::text, t.value::float8 as value, o.name as lead, r.nature::text
        from indicators i join sections s on s.id = i.section_id join targets t on t.indicator_id = i.id
          join responsibilities r on r.indicator_id = i.id join organisations o on o.id = r.unit_id
        where i.plan_id = $1 order by i.position`,
      [body.plan],
    )
    expect(
      rows.map(({ no, kind, section, comparator, value, lead }) => [
        no,
        kind,
        section,
        comparator,
        value,
        lead,
      ]),
    ).toEqual([
      ['1', 'percent', 'I', '>=', 60, 'Phòng Văn hóa - Xã hội'],
      ['2', 'number', 'I', '=', 8, 'Phòng Kinh tế'],
      ['3', 'boolean', 'I', null, 1, 'Tổ Chuyển đổi số'],
    ])
    const tasks = await app.sql(
      `select no, deadline_text, to_char(deadline_end at time zone 'UTC', 'YYYY-MM-DD') as end from tasks where plan_id = $1 order by position`,
      [body.plan],
    )
    expect(tasks).toEqual([
      { no: '1', deadline_text: 'Quý II/2026', end: '2026-06-30' },
      { no: '2', deadline_text: 'Quý IV/2026', end: '2026-12-31' },
    ])
    const rules = await app.sql(
      `select level::text, due_day::int from reporting_rules where plan_id = $1 order by level::text`,
      [body.plan],
    )
    expect(rules).toEqual([
      { level: 'commune', due_day: 20 },
      { level: 'unit', due_day: 15 },
    ])
    const [plan] = await app.sql(`select state::text, label, document_number from plans where id = $1`, [
      body.plan,
    ])
    expect(plan).toMatchObject({ state: 'draft', document_number: '12/KH-UBND' })
    expect(await app.sql(`select recipient from outbox where recipient = 'hanh@tocds.demo'`)).toHaveLength(1)
    expect(await read(id)).toMatchObject({ state: 'confirmed', plan: body.plan })
  })

  it('cannot be confirmed a second time, and answers the same to the same key', async () => {
    const id = await upload()
    const key = { 'idempotency-key': 'lap-mot-lan' }
    const [one, two] = [await confirm(id, 0, admin, key), await confirm(id, 0, admin, key)]
    expect([one.status, two.body]).toEqual([200, one.body])
    const third = await confirm(id, 1)
    expect([third.status, third.body.errors[0].code]).toEqual([409, 'import_closed'])
  })

  it('leaves nothing behind when one of its people cannot be made', async () => {
    const id = await upload()
    const people = [{ name: 'Đã có', email: 'vhxh@loc-ninh.demo', role: 'officer' }]
    await decide(id, 0, { newUnits: { 'moi-1': { name: 'Tổ thử', unitType: 'other', people } } })
    const before = await counts()
    const { status, body } = await confirm(id, 1)
    expect([status, body.errors[0].code, body.errors[0].path]).toEqual([
      422,
      'import_email_known',
      'newUnits.moi-1.people.0.email',
    ])
    expect(await counts()).toEqual(before)
    expect((await read(id)).state).toBe('read')
  })

  it('refuses an address that is written wrongly when it is kept, and says whose it is', async () => {
    const id = await upload()
    const people = [{ name: 'Lê Thị Hoa', email: 'hoa@loibac', role: 'officer' }]
    const { status, body } = await decide(id, 0, {
      newUnits: { 'moi-1': { name: 'Tổ thử', unitType: 'other', people } },
    })
    expect([status, body.errors]).toMatchObject([
      422,
      [{ code: 'import_email_wrong', path: 'newUnits.moi-1.people.0.email' }],
    ])
    expect(body.errors[0].message).toMatch(/Lê Thị Hoa \(Tổ thử\).*hoa@loibac/)
    expect((await read(id)).revision).toBe(0)
  })

  it('tells everybody who cannot be invited at once when the plan is made', async () => {
    const id = await upload()
    const people = [
      { name: 'Đã có', email: 'vhxh@loc-ninh.demo', role: 'officer' },
      { name: 'Lê Thị Hoa', email: '', role: 'officer' },
    ]
    await decide(id, 0, { newUnits: { 'moi-1': { name: 'Tổ thử', unitType: 'other', people } } })
    const { status, body } = await confirm(id, 1)
    expect([status, body.errors.map(({ code }: { code: string }) => code)]).toEqual([
      422,
      ['import_email_known', 'import_email_missing'],
    ])
  })

  it('leaves nothing behind when a text does not fit', async () => {
    const id = await upload()
    await decide(id, 0, { rows: { i0: { name: 'Rất dài '.repeat(150) } } })
    const before = await counts()
    const { status, body } = await confirm(id, 1)
    expect([status, body.errors[0].code, body.errors[0].path]).toEqual([
      422,
      'import_text_too_long',
      'rows.i0.name',
    ])
    expect(await counts()).toEqual(before)
  })

  it('makes no unit for somebody who may not make units, and no plan either', async () => {
    const id = await upload(issuedPlan(), focal)
    await decide(id, 0, await decisions(), focal)
    const before = await counts()
    expect((await confirm(id, 1, focal)).status).toBe(403)
    expect(await counts()).toEqual(before)
  })

  it('goes back to being open when its plan draft is deleted', async () => {
    const id = await upload()
    const { body } = await confirm(id, 0)
    expect((await app.ask('DELETE', `/api/plans/${body.plan}`, { as: admin })).status).toBe(200)
    expect(await read(id)).toMatchObject({ state: 'read', plan: null })
  })
})
