import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf, type FormBody } from '../../support/reports'

const FOCAL = 'daumoi@loc-quang.demo'
const LEADER = 'lanhdao@loc-quang.demo'
const PROVINCE = 'so-khcn@dong-nai.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
/** An accepted unit report with a figure that counts in the commune's, and its author. */
let author: string
let unitReport: string
let communeReport: string
let indicator: string
let before: number
const NOW_SAYS = 12.5

beforeAll(async () => {
  app = await openApp({ name: 'corrections', tampers: 1 })
  words = reportsOf(app)
  const found = await app.sql(
    `select r.id, c.id as commune, r.period_key as period, v.indicator, v.value::float8 as value, u.email
     from reports c join reports r on r.plan_id = c.plan_id and r.period_key = c.period_key and r.level = 'unit' and r.state = 'approved'
       join report_values v on v.report = r.id join indicators i on i.id = v.indicator and i.kind in ('percent', 'number') and i.joint_rule = 'first'
       join report_values w on w.report = c.id and w.indicator = v.indicator and w.source = r.organisation_id and w.value = v.value and not w.is_override
       join report_editors e on e.report = r.id join users u on u.id = e.person
     where c.level = 'commune' and c.state = 'approved' and v.value <> $1 and u.email like '%@loc-quang.demo' and u.email <> $2
     order by c.period_key desc, r.id, i.position limit 1`,
    [NOW_SAYS, FOCAL],
  )
  const [one] = found
  ;[author, unitReport, communeReport] = [one!.email, one!.id, one!.commune]
  ;[period, indicator, before] = [one!.period, one!.indicator, one!.value]
  await app.sql(`update reporting_periods set locks_at = now() - interval '1 day' where period_key = $1`, [
    period,
  ])
}, 120_000)
afterAll(() => app.close())

const command = async (as: string, id: string, body: Record<string, unknown>) => {
  const answer = await words.command(as, id, body)
  return answer.status === 200 ? answer.body : `${answer.status} ${answer.body.errors[0].code}`
}
const correct = { command: 'correct', reason: 'Nhập nhầm số liệu của tháng trước' }
const counted = async () =>
  (
    await app.sql(
      `select value::float8 as value, report from official_values where indicator = $1 and period = $2`,
      [indicator, period],
    )
  )[0]!
const rolledUp = async () => {
  const { body } = await app.ask('GET', `/api/rollups?period=${period}&indicator=${indicator}`, {
    as: PROVINCE,
  })
  return body.rows[0].parts.map(({ value, report }: { value: number; report: string }) => ({ value, report }))
}
const versionOf = async (as: string, id: string) => {
  const { version, isCurrent, state } = (await words.form(as, id)).report as unknown as Record<
    string,
    unknown
  >
  return { version, isCurrent, state }
}
const history = async (as: string, id: string) => {
  const { body } = await app.ask('GET', `/api/reports/${id}/history`, { as })
  return {
    types: body.events.map(({ type }: { type: string }) => type),
    verified: body.verified,
    kept: body.events.filter(({ hasContent }: { hasContent: boolean }) => hasContent).length,
  }
}
const valueIn = (form: FormBody) => form.indicators.find(({ id }) => id === indicator)!.current.value

let unitCorrection: string
let communeCorrection: string

describe('a correction of a unit report', () => {
  it('is begun by nobody but the authors of the report', async () => {
    for (const as of [FOCAL, LEADER]) expect(await command(as, unitReport, correct)).toBe('403 not_an_author')
    const elsewhere = await app.ask('POST', `/api/reports/${unitReport}/commands`, {
      as: 'daumoi@tieu-can.demo',
      body: { revision: 1, ...correct },
    })
    expect(elsewhere.status).toBe(404)
  })

  it('asks for a reason', async () => {
    expect(await command(author, unitReport, { command: 'correct' })).toBe('422 reason_required')
  })

  it('is begun once, even in a locked period and by two at once', async () => {
    const { revision } = await words.form(author, unitReport)
    const begin = () =>
      app.ask('POST', `/api/reports/${unitReport}/commands`, { as: author, body: { revision, ...correct } })
    const answers = await Promise.all([begin(), begin()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { body } = answers.find(({ status }) => status === 200)!
    expect(body).toMatchObject({ state: 'approved', step: null, events: [{ type: 'correct' }] })
    unitCorrection = body.report
    expect(await command(author, unitReport, correct)).toBe('422 correction_open')
  })

  it('says all that was said before, and counts for nothing yet', async () => {
    const [old, now] = [await words.form(author, unitReport), await words.form(author, unitCorrection)]
    expect(now.indicators.map(({ id, current }) => [id, current])).toEqual(
      old.indicators.map(({ id, current }) => [id, current]),
    )
    expect(now.tasks.map(({ id, current }) => [id, current])).toEqual(
      old.tasks.map(({ id, current }) => [id, current]),
    )
    expect(now.narrative).toEqual(old.narrative)
    expect(now.actions).toEqual(['save', 'submit', 'cancel'])
    expect(await versionOf(author, unitCorrection)).toEqual({ version: 2, isCurrent: false, state: 'draft' })
    expect(await versionOf(author, unitReport)).toEqual({ version: 1, isCurrent: true, state: 'approved' })
  })

  it('may be given up, and begun anew', async () => {
    expect(await command(FOCAL, unitCorrection, { command: 'cancel' })).toBe('403 not_an_author')
    expect(await command(author, unitCorrection, { command: 'cancel' })).toMatchObject({ state: 'cancelled' })
    const again = await command(author, unitReport, correct)
    unitCorrection = again.report
    expect(await versionOf(author, unitCorrection)).toEqual({ version: 3, isCurrent: false, state: 'draft' })
  })

  it('keeps the decision on the old version from being taken back meanwhile', async () => {
    const [{ parent }] = (await app.sql(
      `select count(*)::int as parent from reports where id = $1 and state = 'approved'`,
      [communeReport],
    )) as [{ parent: number }]
    expect(parent).toBe(1)
    expect(await command(FOCAL, unitReport, { command: 'recall' })).toBe('422 parent_submitted')
  })

  it('waits with whoever decides it', async () => {
    const values = [{ indicator, value: NOW_SAYS }]
    expect((await words.save(author, unitCorrection, { values })).status).toBe(200)
    expect(await command(author, unitCorrection, { command: 'submit' })).toMatchObject({
      state: 'submitted',
      step: 'focal',
    })
    const { body } = await app.ask('GET', '/api/inbox?tab=decide', { as: FOCAL })
    expect(body.items.map(({ report }: { report: string }) => report)).toContain(unitCorrection)
  })

  it('counts instead of the old one from the last decision on', async () => {
    expect(await versionOf(FOCAL, unitReport)).toMatchObject({ isCurrent: true })
    expect(await command(FOCAL, unitCorrection, { command: 'approve' })).toMatchObject({ state: 'approved' })
    expect(await versionOf(FOCAL, unitCorrection)).toEqual({ version: 3, isCurrent: true, state: 'approved' })
    expect(await versionOf(FOCAL, unitReport)).toEqual({ version: 1, isCurrent: false, state: 'approved' })
    expect(await command(author, unitReport, correct)).toBe('422 superseded')
    expect(await counted()).toEqual({ value: before, report: communeReport })
  })
})

describe('a correction of a commune report', () => {
  it('is begun by the focal office alone', async () => {
    for (const as of [LEADER, PROVINCE])
      expect(await command(as, communeReport, correct)).toBe('403 not_an_author')
    const begun = await command(FOCAL, communeReport, correct)
    communeCorrection = begun.report
    expect(await versionOf(FOCAL, communeCorrection)).toEqual({
      version: 2,
      isCurrent: false,
      state: 'draft',
    })
  })

  it('is not in sight of the province before the leader has approved it', async () => {
    const asked = await app.ask('GET', `/api/reports/${communeCorrection}/form`, { as: PROVINCE })
    expect(asked.status).toBe(404)
  })

  it('takes its figures from the units’ corrections', async () => {
    expect(await command(FOCAL, communeCorrection, { command: 'submit' })).toMatch(
      /gate_open|children_changed/,
    )
    const missing = await app.sql(
      `select u.organisation_id as unit from reports u join reports c on c.id = $1 and u.plan_id = c.plan_id and u.period_key = c.period_key
       where u.level = 'unit' and u.is_current and u.state <> 'approved'`,
      [communeCorrection],
    )
    for (const { unit } of missing)
      expect(
        await command(FOCAL, communeCorrection, { command: 'waive', unit, reason: 'Như lần trước' }),
      ).toMatchObject({
        state: 'draft',
      })
    expect(await command(FOCAL, communeCorrection, { command: 'submit' })).toBe('409 children_changed')
    const { revision } = await words.form(FOCAL, communeCorrection)
    const gathered = await app.ask('POST', `/api/reports/${communeCorrection}/consolidate`, {
      as: FOCAL,
      body: { revision },
    })
    expect(gathered.status).toBe(200)
    expect(valueIn(await words.form(FOCAL, communeCorrection))).toBe(NOW_SAYS)
    expect(valueIn(await words.form(FOCAL, communeReport))).toBe(before)
  })

  it('changes no official figure and no roll-up before its last decision', async () => {
    expect(await command(FOCAL, communeCorrection, { command: 'submit' })).toMatchObject({ step: 'leader' })
    expect(await command(LEADER, communeCorrection, { command: 'approve' })).toMatchObject({
      state: 'submitted',
    })
    const issuedDate = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const issue = { command: 'issue', documentNumber: '45/BC-UBND', issuedDate, signer: 'Nguyễn Văn A' }
    expect(await command(FOCAL, communeCorrection, issue)).toMatchObject({ step: 'province' })
    expect(await rolledUp()).toEqual([{ value: before, report: communeReport }])
    expect(await versionOf(PROVINCE, communeReport)).toMatchObject({ isCurrent: true })
  })

  it('replaces the official figures when the province accepts it', async () => {
    expect(await command(PROVINCE, communeCorrection, { command: 'approve' })).toMatchObject({
      state: 'approved',
    })
    expect(await rolledUp()).toEqual([{ value: NOW_SAYS, report: communeCorrection }])
    expect(
      await app.sql(`select distinct report from official_values where report in ($1, $2)`, [
        communeReport,
        communeCorrection,
      ]),
    ).toEqual([{ report: communeCorrection }])
    expect(await versionOf(PROVINCE, communeCorrection)).toEqual({
      version: 2,
      isCurrent: true,
      state: 'approved',
    })
    expect(await versionOf(PROVINCE, communeReport)).toEqual({
      version: 1,
      isCurrent: false,
      state: 'approved',
    })
  })

  it('leaves one version that counts of every report', async () => {
    expect(
      await app.sql(
        `select plan_id, organisation_id, period_key from reports group by 1, 2, 3 having count(*) filter (where is_current) <> 1`,
      ),
    ).toEqual([])
  })

  it('leaves histories of both versions that verify, each naming what was done on it', async () => {
    expect(await history(PROVINCE, communeReport)).toMatchObject({
      types: expect.arrayContaining(['approve', 'correct']),
      verified: true,
    })
    expect(await history(PROVINCE, communeCorrection)).toEqual({
      types: [...Array<string>(await waivers()).fill('waive'), 'submit', 'approve', 'issue', 'approve'],
      verified: true,
      kept: expect.any(Number),
    })
    expect(await history(FOCAL, unitReport)).toMatchObject({ verified: true })
    expect(await history(FOCAL, unitCorrection)).toEqual({
      types: ['submit', 'approve'],
      verified: true,
      kept: 2,
    })
  })

  it('has its history called broken when a stored content was altered behind it', async () => {
    await app.sql(`alter table report_snapshots disable trigger all`)
    await app.sql(
      `update report_snapshots set content = replace(content, '12.5', '99.5') where report = $1`,
      [communeCorrection],
    )
    await app.sql(`alter table report_snapshots enable trigger all`)
    expect(await history(PROVINCE, communeCorrection)).toMatchObject({ verified: false })
    expect(await history(PROVINCE, communeReport)).toMatchObject({ verified: true })
  })
})

const waivers = async (): Promise<number> =>
  (await app.sql(`select 1 from approval_events where report = $1 and type = 'waive'`, [communeCorrection]))
    .length
