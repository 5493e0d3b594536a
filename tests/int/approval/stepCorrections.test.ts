import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'
import { verifyAll } from '@/services/approval/verifyAll'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { sql } from '@payloadcms/db-postgres/drizzle'

/** A focal office that may correct words and lets decisions stand, then a leader who may correct figures and starts anew. */
const admin = 'quantri@sang-moc.demo'
const author = 'ttpvhcc@sang-moc.demo'
const colleague = 'kt@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string

const step = (key: string, role: string, edit: string, editEffect: string) => ({
  key,
  labelVi: key,
  assignees: [{ role, relation: 'commune' }],
  returnTargets: ['author'],
  reasonMinLength: 3,
  edit,
  editEffect,
})

beforeAll(async () => {
  app = await openApp({ name: 'step_corrections' })
  words = reportsOf(app)
  const [place] = await app.sql(
    `select commune_id as commune, (select id from plans p where p.commune_id = u.commune_id) as plan from users u where email = $1`,
    [admin],
  )
  const made = await app.ask('POST', '/api/workflows', {
    as: admin,
    body: {
      name: 'Sửa khi duyệt',
      owner: place!.commune,
      documentType: 'unit_report',
      authors: [{ role: 'officer', relation: 'unit' }],
      maxRounds: 3,
      steps: [
        step('focal', 'focal_officer', 'narrative', 'keep'),
        step('leader', 'commune_leader', 'entries', 'restart'),
      ],
      state: 'published',
    },
  })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const set = await app.ask('PATCH', `/api/plans/${place!.plan}`, {
    as: admin,
    body: { unitLadder: made.body.doc.id },
  })
  expect(set.status).toBe(200)
  const opened = await app.ask('POST', '/api/reporting-periods', {
    as: admin,
    body: { plan: place!.plan, periodKey: '2026-08' },
  })
  expect(opened.status).toBe(201)
  report = await words.find(author, '2026-08')
  const { indicators } = await words.form(author, report)
  await words.save(author, report, {
    values: indicators.slice(0, 1).map((row) => ({ indicator: row.id, ...figureOf(row, 3) })),
    narrative: { results: 'Tốt' },
  })
  await words.command(author, report, { command: 'submit' })
}, 120_000)
afterAll(() => app.close())

const figureOf = (row: { target: Record<string, any> }, value: number) =>
  row.target.kind === 'text' ? { text: String(value) } : { value }
const code = (answer: { status: number; body: any }) => [answer.status, answer.body.errors?.[0]?.code]
const historyOf = async () => (await app.ask('GET', `/api/reports/${report}/history`, { as: leader })).body

describe('a report at a step that may correct its words', () => {
  it('is saved by that step’s decider, and by nobody else', async () => {
    const body = { narrative: { results: 'Khá' } }
    expect(code(await words.save(author, report, body))).toEqual([422, 'not_in_this_state'])
    expect(code(await words.save(leader, report, body))[0]).toBe(403)
    const { revision } = await words.form(focal, report)
    const sent = { as: colleague, body: { revision, ...body } }
    expect((await app.ask('PUT', `/api/reports/${report}/entries`, sent)).status).toBe(404)
    expect((await words.form(focal, report)).actions).toEqual(expect.arrayContaining(['save', 'approve']))
    expect(code(await words.save(focal, report, body))).toEqual([200, undefined])
    expect((await words.form(leader, report)).narrative.results).toBe('Khá')
  })

  it('tells old and new in its history, which is whole', async () => {
    const { events, verified } = await historyOf()
    expect([verified, events.at(-1)]).toMatchObject([
      true,
      {
        type: 'edit',
        step: 'focal',
        corrected: [{ kind: 'narrative', row: 'results', field: 'text', before: 'Tốt', after: 'Khá' }],
        hasContent: true,
      },
    ])
  })

  it('takes no figures there, neither by the contract nor in the database', async () => {
    const { indicators } = await words.form(focal, report)
    const [row] = indicators
    const tried = await words.save(focal, report, { values: [{ indicator: row!.id, ...figureOf(row!, 9) }] })
    expect(code(tried)).toEqual([422, 'edit_words_only'])
    const forged = app.sql(
      `with open as (select set_config('sauro.correction', $1, true)) update report_values set value = 9 from open where report = $1::uuid`,
      [report],
    )
    await expect(forged).rejects.toThrow('SAURO_GUARDED')
  })

  it('makes no event of what says the same', async () => {
    const before = (await historyOf()).events.length
    await words.save(focal, report, { narrative: { results: 'Khá' } })
    expect((await historyOf()).events).toHaveLength(before)
  })

  it('is decided by the corrector all the same', async () => {
    expect((await words.command(focal, report, { command: 'approve' })).body).toMatchObject({
      step: 'leader',
    })
  })
})

describe('a report at a step that may correct figures and asks everybody again', () => {
  it('begins at its first step again with the corrected figure', async () => {
    const [row] = (await words.form(leader, report)).indicators
    const saved = await words.save(leader, report, { values: [{ indicator: row!.id, ...figureOf(row!, 5) }] })
    expect(code(saved)).toEqual([200, undefined])
    expect((await words.form(focal, report)).report).toMatchObject({ state: 'submitted', step: 'focal' })
    expect(code(await words.command(leader, report, { command: 'approve' }))).toEqual([403, 'no_open_slot'])
  })

  it('is approved on what it says now, and every approval is bound to that', async () => {
    await words.command(focal, report, { command: 'approve' })
    const last = await words.command(leader, report, { command: 'approve' })
    expect(last.body).toMatchObject({ state: 'approved' })
    const hashes = await app.sql<{ type: string; hash: string }>(
      `select type, content_hash as hash from approval_events where report = $1 order by seq desc limit 3`,
      [report],
    )
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(1)
    expect(hashes.map(({ type }) => type)).toEqual(['approve', 'approve', 'edit'])
  })

  it('is closed to everybody after the last approval, in the database too', async () => {
    expect(code(await words.save(leader, report, { narrative: { results: 'x' } }))[0]).not.toBe(200)
    const forged = app.sql(
      `with open as (select set_config('sauro.correction', $1, true)) update reports set narrative_results = 'x' from open where id = $1::uuid`,
      [report],
    )
    await expect(forged).rejects.toThrow('SAURO_GUARDED')
  })
})

describe('the records of all documents', () => {
  it('are whole after all this', async () => {
    const { verified, broken } = await verifyAll({ db: dbOf(app.payload) })
    const [stored] = await app.sql<{ count: number }>(`select count(*)::int as count from approval_instances`)
    expect([verified, broken]).toEqual([stored!.count, []])
  })

  it.each([
    [
      'an event',
      `update approval_events set event = jsonb_set(event, '{actor}', '"x"') where report = $1 and seq = 1`,
    ],
    [
      'a column beside an event',
      `update approval_events set revision = revision + 1 where report = $1 and seq = 1`,
    ],
    [
      'the stored state',
      `update approval_instances set state = jsonb_set(state, '{round}', '9') where report = $1`,
    ],
    ['a slot', `update approval_slots set status = 'open' where report = $1`],
    ['a stored content', `update report_snapshots set content = content || ' ' where report = $1`],
    [
      'the last event',
      `delete from approval_events where report = $1 and seq = (select max(seq) from approval_events where report = $1)`,
    ],
    [
      'the ladder’s version',
      `update workflow_versions set definition = jsonb_set(definition, '{maxRounds}', '9') where id = (select workflow_version from approval_instances where report = $1)`,
    ],
  ])('are found broken when somebody changes %s behind the product', async (_, text) => {
    const undone = new Error('taken back')
    let found: string[] = []
    const forging = withTransaction(app.payload, null, async ({ db }) => {
      await db.execute(sql`set local session_replication_role = replica`)
      await db.execute(sql.raw(text.replaceAll('$1', `'${report}'`)))
      found = (await verifyAll({ db })).broken
      throw undone
    })
    await expect(forging).rejects.toBe(undone)
    expect(found).toContain(report)
  })
})
