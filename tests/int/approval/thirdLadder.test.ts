import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

/** A ladder of three steps, one of them decided by two positions together, published by a test and followed with no code changed. */
let app: TestApp
let words: ReturnType<typeof reportsOf>
const admin = 'quantri@sang-moc.demo'
let report: string
const author = 'vp@sang-moc.demo'

const create = async (collection: string, data: Record<string, unknown>, as = admin): Promise<string> => {
  const { status, body } = await app.ask('POST', `/api/${collection}`, { as, body: data })
  expect([collection, status, body.errors]).toEqual([collection, 201, undefined])
  return body.doc.id
}

beforeAll(async () => {
  app = await openApp({ name: 'third_ladder' })
  words = reportsOf(app)
  const place = (
    await app.sql(
      `select commune_id as commune, (select id from plans p where p.commune_id = u.commune_id) as plan from users u where email = $1`,
      [admin],
    )
  )[0]!
  const unitOf = async (email: string) =>
    (await app.sql(`select organisation_id as unit, id from users where email = $1`, [email]))[0]!
  const [kt, vhxh] = [await unitOf('kt@sang-moc.demo'), await unitOf('vhxh@sang-moc.demo')]
  const positions = []
  for (const [title, holder] of [
    ['Tổ trưởng thẩm định', kt],
    ['Tổ phó thẩm định', vhxh],
  ] as const) {
    const position = await create('positions', { title, organisation: holder.unit, role: 'unit_head' })
    await create('appointments', { person: holder.id, position, from: '2026-01-01' })
    positions.push(position)
  }
  const [writer] = await app.sql(
    `select a.position_id as id from appointments a join users u on u.id = a.person_id where u.email = $1 limit 1`,
    [author],
  )
  const ladder = await create('workflows', {
    name: 'Ba bước, thẩm định cùng nhau',
    owner: place.commune,
    documentType: 'unit_report',
    authors: [{ position: writer!.id, relation: 'unit' }],
    maxRounds: 3,
    steps: [
      {
        key: 'focal',
        labelVi: 'Đầu mối',
        labelEn: 'Focal',
        assignees: [{ role: 'focal_officer', relation: 'commune' }],
        quorum: 'any',
        returnTargets: ['author'],
        reasonMinLength: 3,
      },
      {
        key: 'panel',
        labelVi: 'Tổ thẩm định',
        labelEn: 'Panel',
        assignees: positions.map((position) => ({ position, relation: 'commune' })),
        quorum: 'all',
        returnTargets: ['author', 'focal'],
        reasonMinLength: 3,
      },
      {
        key: 'leader',
        labelVi: 'Lãnh đạo',
        labelEn: 'Leader',
        assignees: [{ role: 'commune_leader', relation: 'commune' }],
        quorum: 'any',
        returnTargets: ['author'],
        reasonMinLength: 3,
      },
    ],
    state: 'published',
  })
  expect(
    (await app.ask('PATCH', `/api/plans/${place.plan}`, { as: admin, body: { unitLadder: ladder } })).status,
  ).toBe(200)
  const opened = await app.ask('POST', '/api/reporting-periods', {
    as: admin,
    body: { plan: place.plan, periodKey: '2026-08' },
  })
  expect(opened.status).toBe(201)
  report = await words.find(author, '2026-08')
}, 120_000)
afterAll(() => app.close())

it('needs each position of the step that asks for all', async () => {
  await words.command(author, report, { command: 'submit' })
  expect((await words.command('daumoi@sang-moc.demo', report, { command: 'approve' })).body).toMatchObject({
    step: 'panel',
  })
  expect((await words.form('vhxh@sang-moc.demo', report)).actions).toContain('approve')
  expect((await words.command('kt@sang-moc.demo', report, { command: 'approve' })).body).toMatchObject({
    state: 'submitted',
    step: 'panel',
  })
  expect((await words.command('kt@sang-moc.demo', report, { command: 'approve' })).status).toBe(403)
  expect((await words.command('vhxh@sang-moc.demo', report, { command: 'approve' })).body).toMatchObject({
    step: 'leader',
  })
  expect((await words.command('lanhdao@sang-moc.demo', report, { command: 'approve' })).body).toMatchObject({
    state: 'approved',
    step: null,
  })
})

it('leaves the reports of earlier months on the ladder they began with', async () => {
  const other = await words.find(author, '2026-10')
  const [bound] = await app.sql(
    `select w.definition->'steps' as steps from approval_instances n join workflow_versions w on w.id = n.workflow_version where n.report = $1`,
    [other],
  )
  expect(bound!.steps).toHaveLength(1)
})

it('publishes a change as the next version and leaves the first as it was', async () => {
  const [ladder] = await app.sql(`select id from workflows where name like 'Ba bước%'`)
  const changed = await app.ask('PATCH', `/api/workflows/${ladder!.id}`, {
    as: admin,
    body: { maxRounds: 4 },
  })
  expect(changed.status).toBe(200)
  const versions = await app.sql(
    `select number, definition->>'maxRounds' as rounds from workflow_versions where workflow = $1 order by number`,
    [ladder!.id],
  )
  expect(versions).toEqual([
    { number: 1, rounds: '3' },
    { number: 2, rounds: '4' },
  ])
})

it('is not published when it could never be climbed', async () => {
  const answer = await app.ask('POST', '/api/workflows', {
    as: admin,
    body: {
      name: 'Hỏng',
      owner: (await app.sql(`select commune_id as id from users where email = $1`, [admin]))[0]!.id,
      documentType: 'unit_report',
      authors: [{ role: 'officer', relation: 'unit' }],
      maxRounds: 3,
      steps: [{ key: 'A B', labelVi: 'x', labelEn: 'x', assignees: [], quorum: 'any', reasonMinLength: 3 }],
      state: 'published',
    },
  })
  expect([400, 422]).toContain(answer.status)
})

it('does not give an administrator the last word through a post of their own', async () => {
  const [place] = await app.sql(`select id, commune_id as commune from users where email = $1`, [admin])
  const position = await create('positions', {
    title: 'Người theo dõi',
    organisation: place!.commune,
    role: 'viewer',
  })
  await create('appointments', { person: place!.id, position, from: '2026-01-01' })
  const step = (assignee: Record<string, unknown>) => ({
    key: 'last',
    labelVi: 'Cuối',
    labelEn: 'Last',
    assignees: [{ relation: 'commune', ...assignee }],
    quorum: 'any',
    returnTargets: ['author'],
    reasonMinLength: 3,
  })
  for (const assignee of [{ position }, { role: 'commune_admin' }]) {
    const answer = await app.ask('POST', '/api/workflows', {
      as: admin,
      body: {
        name: 'Tự duyệt',
        owner: place!.commune,
        documentType: 'unit_report',
        authors: [{ role: 'officer', relation: 'unit' }],
        maxRounds: 3,
        steps: [step(assignee)],
        state: 'published',
      },
    })
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'step_needs_decider'])
  }
})
