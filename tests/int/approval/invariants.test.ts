import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'
import { reportsOf } from '../../support/reports'

/** What only PostgreSQL can show of the ladder; the index of all invariants is in tests/unit/approval/invariants.test.ts. */
const admin = 'quantri@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const province = 'so-khcn@thai-nguyen.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let plans: ReturnType<typeof plansOf>
let period: string
/** A report in each state, and a plan in review. */
const reports: Record<string, string> = {}
let plan: { plan: string; indicator: string }

beforeAll(async () => {
  app = await openApp({ name: 'invariants' })
  words = reportsOf(app)
  plans = plansOf(app)
  period = await words.openPeriod()
  const [submitted, returned, approved, draft] = ['vp', 'kt', 'ttpvhcc', 'vhxh'].map(
    (short) => `${short}@sang-moc.demo`,
  )
  for (const [state, as] of Object.entries({ submitted, returned, approved, draft }))
    reports[state] = await words.find(as!, period)
  for (const [state, as] of Object.entries({ submitted, returned, approved }))
    await words.command(as!, reports[state]!, { command: 'submit' })
  await words.command(focal, reports.returned!, { command: 'return', reason: 'Xem lại số liệu' })
  await words.command(focal, reports.approved!, { command: 'approve' })
  const made = await plans.draft(admin, { planLadder: (await plans.ladder(admin)).id })
  await plans.lead(admin, made)
  plan = made
  await plans.command(admin, plan.plan, { command: 'submit' })
}, 120_000)
afterAll(() => app.close())

const outcome = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (error: Error & { cause?: Error }) => `${error.message} ${error.cause?.message ?? ''}`,
  )
const rowOf = async (table: 'reports' | 'plans', id: string) =>
  (
    await app.sql<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t where id = $1`,
      [id],
    )
  )[0]
const eventsOf = (id: string) =>
  app.sql(`select seq, type, revision, hash from approval_events where report = $1 order by seq`, [id])

it('has the states that the matrix below asks for', async () => {
  const states = await Promise.all(Object.values(reports).map((id) => rowOf('reports', id)))
  expect(states.map((one) => one!.row.state)).toEqual(Object.keys(reports))
  expect((await rowOf('plans', plan.plan))!.row.state).toBe('in_review')
})

describe('invariant 1: one instance for each document', () => {
  it('fifty submissions of a report at once make one instance and one event', async () => {
    const as = 'congan@loc-quang.demo'
    const id = await words.find(as, period)
    const { revision } = await words.form(as, id)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        app.ask('POST', `/api/reports/${id}/commands`, { as, body: { command: 'submit', revision } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(49).fill(409)])
    const [stored] = await app.sql(
      `select count(distinct n.id)::int as instances, count(e.seq)::int as events, count(distinct s.id)::int as slots
        from approval_instances n left join approval_events e on e.instance = n.id left join approval_slots s on s.instance = n.id
        where n.report = $1`,
      [id],
    )
    expect(stored).toEqual({ instances: 1, events: 1, slots: 1 })
  })

  it('a second one is refused by the database', async () => {
    const [columns] = await app.sql<{ names: string }>(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
        where table_name = 'approval_instances' and column_name <> 'id'`,
    )
    for (const [column, id] of [
      ['report', reports.submitted],
      ['plan', plan.plan],
    ])
      expect(
        await outcome(
          app.sql(
            `insert into approval_instances (id, ${columns!.names}) select gen_random_uuid(), ${columns!.names} from approval_instances where ${column} = $1`,
            [id],
          ),
        ),
      ).toMatch(/duplicate key/)
  })
})

describe('invariant 9: what was decided on another revision than the one shown', () => {
  it.each([{ command: 'approve' }, { command: 'return', reason: 'Số liệu chưa khớp' }])(
    '$command is a conflict and writes nothing',
    async (said) => {
      const id = reports.submitted!
      const { revision } = await words.form(focal, id)
      const before = [await rowOf('reports', id), await eventsOf(id)]
      const answer = await app.ask('POST', `/api/reports/${id}/commands`, {
        as: focal,
        body: { ...said, revision: revision - 1 },
      })
      expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'stale_revision'])
      expect([await rowOf('reports', id), await eventsOf(id)]).toEqual(before)
    },
  )
})

describe('invariant 10: a command that is sent again with its key', () => {
  it('twenty times at once makes one event and twenty equal answers', async () => {
    const as = 'bchqs@loc-quang.demo'
    const id = await words.find(as, period)
    const { revision } = await words.form(as, id)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        app.ask('POST', `/api/reports/${id}/commands`, {
          as,
          body: { command: 'submit', revision },
          headers: { 'idempotency-key': 'gui-hai-muoi-lan' },
        }),
      ),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect([answers[0]!.status, (await eventsOf(id)).length]).toEqual([200, 1])
  })
})

describe('invariant 11: events are only ever added', () => {
  it.each(['approval_events', 'report_snapshots', 'plan_snapshots', 'audit_events'])(
    'no line of %s is changed or removed',
    async (table) => {
      const [column] = await app.sql<{ name: string }>(
        `select quote_ident(column_name) as name from information_schema.columns where table_name = $1 order by ordinal_position desc limit 1`,
        [table],
      )
      const same = `update ${table} set ${column!.name} = ${column!.name}`
      expect((await app.sql(`select 1 from ${table} limit 1`)).length).toBe(1)
      for (const text of [same, `delete from ${table}`])
        expect([text, await outcome(app.sql(text))]).toEqual([
          text,
          expect.stringMatching(/SAURO_APPEND_ONLY/),
        ])
    },
  )

  it('are numbered without a gap, and no number is given twice', async () => {
    const gaps = await app.sql(
      `select instance from approval_events group by instance having min(seq) <> 1 or max(seq) <> count(*) or max(seq) <> count(distinct seq)`,
    )
    expect(gaps).toEqual([])
    const again = app.sql(
      `insert into approval_events select * from approval_events where report = $1 and seq = 1`,
      [reports.approved],
    )
    expect(await outcome(again)).toMatch(/duplicate key/)
  })
})

describe('invariant 13: a published version', () => {
  it('changes in no column and is never removed', async () => {
    const columns = await app.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'workflow_versions'`,
    )
    expect(columns.length).toBeGreaterThan(4)
    for (const { name } of columns)
      expect([name, await outcome(app.sql(`update workflow_versions set ${name} = ${name}`))]).toEqual([
        name,
        expect.stringMatching(/SAURO_APPEND_ONLY/),
      ])
    expect(await outcome(app.sql(`delete from workflow_versions`))).toMatch(/SAURO_APPEND_ONLY/)
  })

  it('stays that of its documents when the next is published', async () => {
    const versions = () => app.sql(`select id, workflow_version from approval_instances order by id`)
    const before = await versions()
    const ladder = await plans.ladder(admin)
    const { body } = await app.ask('GET', `/api/workflows/${ladder.id}`, { as: admin })
    const published = await app.ask('PATCH', `/api/workflows/${ladder.id}`, {
      as: admin,
      body: { maxRounds: body.maxRounds + 1, state: 'published' },
    })
    expect(published.status).toBe(200)
    expect(await versions()).toEqual(before)
  })
})

/** Every field that says what a report says, or where it is on its ladder. */
const written: Record<string, unknown> = {
  narrative: { results: 'Khác' },
  nothingToReport: true,
  revision: 99,
}
const moved: Record<string, unknown> = {
  state: 'draft',
  step: 'other',
  version: 9,
  isCurrent: false,
  reachedProvince: true,
  documentNumber: '1/KH',
  issuedDate: '2026-11-20',
  signer: 'Ai đó',
  periodKey: '2026-01',
  level: 'commune',
}

describe('invariant 15: what is decided on does not change', () => {
  const states = ['draft', 'submitted', 'returned', 'approved']
  /** What an author may write is no matter of the ladder while it is with them. */
  const asked = states.flatMap((state) =>
    Object.entries(['draft', 'returned'].includes(state) ? moved : { ...written, ...moved })
      .filter(([field, value]) => !(field === 'state' && value === state))
      .map(([field, value]): [string, string, unknown] => [state, field, value]),
  )

  it.each(states)('by REST, one by one or many at once: a report that is %s', async (state) => {
    const id = reports[state]!
    const before = await rowOf('reports', id)
    const many = `/api/reports?where[id][equals]=${id}`
    for (const as of [admin, focal, province, 'vp@sang-moc.demo'])
      for (const [method, path, body] of [
        ...Object.entries({ ...written, ...moved }).flatMap(([field, value]): [string, string, object][] => [
          ['PATCH', `/api/reports/${id}`, { [field]: value }],
          ['PATCH', many, { [field]: value }],
        ]),
        ['DELETE', `/api/reports/${id}`, undefined],
        ['DELETE', many, undefined],
      ] as [string, string, object | undefined][]) {
        const { status } = await app.ask(method, path, { as, ...(body && { body }) })
        expect([as, method, path, body, status >= 400 && status < 500]).toEqual([
          as,
          method,
          path,
          body,
          true,
        ])
      }
    expect(await rowOf('reports', id)).toEqual(before)
  })

  it.each(asked)(
    'by the Local API past all access: a report that is %s, its %s',
    async (state, field, value) => {
      const id = reports[state]!
      const before = await rowOf('reports', id)
      const data = { [field]: value } as never
      const one = await outcome(app.payload.update({ collection: 'reports', id, data, overrideAccess: true }))
      await app.payload
        .update({ collection: 'reports', where: { id: { equals: id } }, data, overrideAccess: true })
        .catch(() => undefined)
      expect(one).toMatch(/SAURO_GUARDED/)
      expect(await rowOf('reports', id)).toEqual(before)
    },
  )

  it.each(states)('nor is it removed by the Local API: a report that is %s', async (state) => {
    const id = reports[state]!
    await outcome(app.payload.delete({ collection: 'reports', id, overrideAccess: true }))
    expect(await rowOf('reports', id)).toBeDefined()
  })

  it.each([
    ...states.flatMap((state) =>
      [
        `state = case state when 'approved' then 'draft' else 'approved' end::enum_report_state`,
        `step = 'other'`,
        `reached_province = not reached_province`,
        `document_number = '1/KH'`,
        `issued_date = '2026-11-20'`,
        `signer = 'Ai đó'`,
        `is_current = not is_current`,
        `version = version + 1`,
        `plan_id = (select id from plans p where p.id <> plan_id limit 1)`,
        `organisation_id = commune_id`,
        `period_key = '2026-01'`,
        `level = 'commune'`,
        `period_id = (select id from reporting_periods q where q.id <> period_id limit 1)`,
        `period_start = '2026-01-01'`,
        `period_end = '2026-01-31'`,
        `due_at = now() + interval '100 days'`,
        `commune_id = organisation_id, organisation_id = commune_id`,
        `province_id = commune_id`,
        `unit_id = null`,
        `supersedes_id = id`,
      ].map((set): [string, string] => [state, set]),
    ),
    ...['submitted', 'approved'].flatMap((state) =>
      [
        `revision = revision + 1`,
        `narrative_results = 'x'`,
        `narrative_difficulties = 'x'`,
        `narrative_proposals = 'x'`,
        `narrative_next_steps = 'x'`,
        `nothing_to_report = not nothing_to_report`,
      ].map((set): [string, string] => [state, set]),
    ),
  ])('by SQL: a report that is %s, set %s', async (state, set) => {
    expect(await outcome(app.sql(`update reports set ${set} where id = $1`, [reports[state]]))).toMatch(
      /SAURO_GUARDED/,
    )
  })

  it.each(['report_values', 'task_updates'])(
    'by SQL: no line of %s is added to, changed in or taken from a report that is decided',
    async (table) => {
      const [row] = await app.sql<{ report: string }>(
        `select t.report from ${table} t join reports r on r.id = t.report where r.state = 'approved' limit 1`,
      )
      for (const text of [
        `update ${table} set report = report where report = $1`,
        `delete from ${table} where report = $1`,
        `insert into ${table} select * from ${table} where report = $1`,
      ])
        expect([text, await outcome(app.sql(text, [row!.report]))]).toEqual([
          text,
          expect.stringMatching(/SAURO_GUARDED/),
        ])
    },
  )

  const ofPlan: Record<string, unknown> = {
    title: 'Khác',
    state: 'in_force',
    planTo: '2027-12-31T12:00:00.000Z',
    planLadder: null,
    jumpPercent: 7,
  }

  it.each(Object.entries(ofPlan))('by no way in: the %s of a plan in review', async (field, value) => {
    const id = plan.plan
    const before = await rowOf('plans', id)
    for (const path of [`/api/plans/${id}`, `/api/plans?where[id][equals]=${id}`]) {
      const { status } = await app.ask('PATCH', path, { as: admin, body: { [field]: value } })
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
    }
    const data = { [field]: value } as never
    expect(
      await outcome(app.payload.update({ collection: 'plans', id, data, overrideAccess: true })),
    ).not.toBe('done')
    await outcome(
      app.payload.update({ collection: 'plans', where: { id: { equals: id } }, data, overrideAccess: true }),
    )
    expect(await rowOf('plans', id)).toEqual(before)
  })

  it('by no way in: a plan in review is not removed, nor any row of it', async () => {
    const rows = async () => [
      await rowOf('plans', plan.plan),
      await app.sql(`select to_jsonb(i) as row from indicators i where plan_id = $1`, [plan.plan]),
    ]
    const before = await rows()
    for (const [collection, id] of [
      ['plans', plan.plan],
      ['indicators', plan.indicator],
    ] as const) {
      for (const path of [`/api/${collection}/${id}`, `/api/${collection}?where[id][equals]=${id}`]) {
        const { status } = await app.ask('DELETE', path, { as: admin })
        expect([path, status >= 400 && status < 500]).toEqual([path, true])
      }
      await outcome(app.payload.delete({ collection, id, overrideAccess: true }))
      await outcome(app.payload.delete({ collection, where: { id: { equals: id } }, overrideAccess: true }))
    }
    expect(await rows()).toEqual(before)
  })

  it.each([
    `title = 'x'`,
    `state = 'in_force'`,
    `state = 'draft'`,
    `plan_to = plan_to + interval '1 year'`,
    `plan_ladder_id = null`,
    `jump_percent = 7`,
    `organisation_id = province_id`,
  ])('by SQL: a plan in review, set %s', async (set) => {
    expect(await outcome(app.sql(`update plans set ${set} where id = $1`, [plan.plan]))).toMatch(
      /SAURO_GUARDED/,
    )
  })
})
