import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

/** A plan in force is amended: what was judged stays, what is new holds from the amendment's first day on. */
let app: TestApp
let words: ReturnType<typeof reportsOf>
let plan: string
let otherPlan: string
let indicator: { id: string; kind: string; unit: string }
let judged: { until: string }
let target: { id: string; value: number; due: string }
let amendment: string
const as = 'quantri@loc-quang.demo'

beforeAll(async () => {
  app = await openApp({ name: 'amendments' })
  words = reportsOf(app)
  const planOf = async (email: string): Promise<string> =>
    (
      await app.sql(
        `select id from plans where state = 'in_force' and commune_id = (select commune_id from users where email = $1)`,
        [email],
      )
    )[0]!.id
  plan = await planOf(as)
  otherPlan = await planOf('quantri@loc-ninh.demo')
  ;[indicator] = (await app.sql(
    `select i.id, i.kind, i.unit from indicators i where i.plan_id = $1 and i.kind = 'percent'
      and exists (select 1 from official_values v where v.indicator = i.id and v.value is not null)
      and (select count(*) from targets t where t.indicator_id = i.id and t.value is not null) = 1 order by i.position limit 1`,
    [plan],
  )) as [typeof indicator]
  ;[judged] = (await app.sql(`select max("end")::text as until from official_values where indicator = $1`, [
    indicator.id,
  ])) as [typeof judged]
  ;[target] = (await app.sql(
    `select id, value::float8 as value, to_char(due_on at time zone 'UTC', 'YYYY-MM-DD') as due from targets where indicator_id = $1`,
    [indicator.id],
  )) as [typeof target]
}, 120_000)
afterAll(() => app.close())

const dayAfterJudged = (months: number): string => {
  const at = new Date(`${judged.until.slice(0, 7)}-01T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months)
  return at.toISOString().slice(0, 10)
}
const noon = (day: string): string => `${day}T12:00:00Z`
const amend = (body: Record<string, unknown>) => app.ask('POST', '/api/amendments', { as, body })
const newTarget = (more: Record<string, unknown>) =>
  app.ask('POST', '/api/targets', {
    as,
    body: {
      indicator: indicator.id,
      comparator: '>=',
      value: target.value - 5,
      dueOn: noon(target.due),
      validFrom: noon(dayAfterJudged(1)),
      ...more,
    },
  })
const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0]?.code]

describe('a plan in force', () => {
  it('is amended by a document of its own', async () => {
    const { status, body } = await amend({
      plan,
      documentNumber: '77/QĐ-UBND',
      documentDate: noon('2026-09-15'),
      validFrom: noon(dayAfterJudged(1)),
      summary: 'Điều chỉnh mức phấn đấu',
    })
    expect([status, body.errors]).toEqual([201, undefined])
    amendment = body.doc.id
  })

  it('keeps a target that accepted figures were judged by', async () => {
    const change = (body: Record<string, unknown>) =>
      app.ask('PATCH', `/api/targets/${target.id}`, { as, body })
    for (const body of [
      { value: target.value - 1 },
      { comparator: '<=' },
      { validFrom: noon(dayAfterJudged(1)) },
      { dueOn: noon('2029-12-31') },
    ]) {
      expect([body, ...codeOf(await change(body))]).toEqual([body, 422, 'target_judged'])
    }
    expect((await change({ value: target.value })).status).toBe(200)
  })

  it('gets no target that would judge accepted figures anew', async () => {
    expect(codeOf(await newTarget({ validFrom: noon(judged.until) }))).toEqual([422, 'target_judged'])
  })

  it('gets no target from before the amendment that orders it', async () => {
    const early = await amend({
      plan,
      documentNumber: '78/QĐ-UBND',
      documentDate: noon('2026-09-16'),
      validFrom: noon(dayAfterJudged(3)),
    })
    expect(codeOf(await newTarget({ amendment: early.body.doc.id }))).toEqual([
      422,
      'target_before_amendment',
    ])
  })

  it('takes no amendment of another plan', async () => {
    const { body } = await app.ask('POST', '/api/amendments', {
      as: 'quantri@sauro.demo',
      body: {
        plan: otherPlan,
        documentNumber: '9/QĐ-UBND',
        documentDate: noon('2026-09-15'),
        validFrom: noon(dayAfterJudged(1)),
      },
    })
    for (const who of [as, 'quantri@sauro.demo']) {
      const { status } = await app.ask('POST', '/api/targets', {
        as: who,
        body: {
          indicator: indicator.id,
          comparator: '>=',
          value: 1,
          dueOn: noon(target.due),
          validFrom: noon(dayAfterJudged(1)),
          amendment: body.doc.id,
        },
      })
      expect([who, status >= 400 && status < 500]).toEqual([who, true])
    }
  })

  it('gets a new target beside the old one, which holds from the amendment on and may be corrected until it is used', async () => {
    const { status, body } = await newTarget({ amendment })
    expect([status, body.errors, body.doc?.plan?.id ?? body.doc?.plan]).toEqual([201, undefined, plan])
    const corrected = await app.ask('PATCH', `/api/targets/${body.doc.id}`, {
      as,
      body: { value: target.value - 4 },
    })
    expect(corrected.status).toBe(200)

    const { dbOf } = await import('@/data/session')
    const { readPlanDocument } = await import('@/services/plan/readPlanDocument')
    const document = await readPlanDocument({
      db: dbOf(app.payload),
      actor: await actorOf(app, 'kt@loc-quang.demo'),
      plan,
      filter: { owner: null, part: null, units: null, section: null, words: [] },
      today: '2026-11-22',
    })
    expect(document!.head.amendments.map(({ number }) => number)).toEqual(['78/QĐ-UBND', '77/QĐ-UBND'])
    const row = document!.indicators.flatMap(({ rows }) => rows).find(({ id }) => id === indicator.id)!
    expect(row.targets.map(({ value, validFrom, amendment: by }) => [value, validFrom, by])).toEqual([
      [target.value, expect.any(String), null],
      [target.value - 4, dayAfterJudged(1), '77/QĐ-UBND'],
    ])
  })

  it('keeps an amendment from starting after what it orders, and from being deleted', async () => {
    const late = await app.ask('PATCH', `/api/amendments/${amendment}`, {
      as,
      body: { validFrom: noon(dayAfterJudged(2)) },
    })
    expect(codeOf(late)).toEqual([422, 'amendment_after_targets'])
    expect(codeOf(await app.ask('DELETE', `/api/amendments/${amendment}`, { as }))).toEqual([
      422,
      'row_in_use',
    ])
  })

  it('loses no figure to another kind or unit', async () => {
    for (const body of [{ kind: 'text' }, { unit: 'người' }]) {
      const answer = await app.ask('PATCH', `/api/indicators/${indicator.id}`, { as, body })
      expect([body, ...codeOf(answer)]).toEqual([body, 422, 'indicator_has_figures'])
    }
    const same = await app.ask('PATCH', `/api/indicators/${indicator.id}`, {
      as,
      body: { kind: indicator.kind, unit: indicator.unit, name: 'Chỉ tiêu ghi rõ tên hơn' },
    })
    expect(same.status).toBe(200)
  })

  it('gives new rows to open reports, and leaves what was typed there', async () => {
    const officer = 'vhxh@loc-quang.demo'
    const report = await words.find(officer, await words.openPeriod())
    const before = await words.form(officer, report)
    const typed = before.indicators.find(({ target: { kind } }) => kind === 'percent')!
    expect(
      (await words.save(officer, report, { values: [{ indicator: typed.id, value: 41.5 }] })).status,
    ).toBe(200)
    const unit = (await app.sql(`select organisation_id as id from users where email = $1`, [officer]))[0]!.id
    const made = await app.ask('POST', '/api/indicators', {
      as,
      body: { plan, no: 'BS1', name: 'Chỉ tiêu bổ sung', kind: 'percent', unit: '%' },
    })
    expect(made.status).toBe(201)
    const lead = await app.ask('POST', '/api/responsibilities', {
      as,
      body: {
        plan,
        indicator: made.body.doc.id,
        kind: 'lead',
        order: 1,
        nature: 'unit',
        unit,
        rawText: 'Đơn vị',
      },
    })
    expect([lead.status, lead.body.errors]).toEqual([201, undefined])
    const after = await words.form(officer, report)
    expect(after.indicators.map(({ id }) => id)).toContain(made.body.doc.id)
    expect(after.indicators.find(({ id }) => id === typed.id)!.current.value).toBe(41.5)
  })
})
