import { actorOf } from '../../support/actorOf'
import { boardsOf } from '../../support/boards'
import { openApp, type TestApp } from '../../support/openApp'
import { samplePdf } from '../../support/access/samplePdf'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let period: string
let plan: string
let commune: string
let first: string
let second: string
let parent: string
let recurring: string
const officer = 'vhxh@loc-quang.demo'
const leader = 'lanhdao@loc-quang.demo'
const focal = 'daumoi@loc-quang.demo'
const admin = 'quantri@loc-quang.demo'

beforeAll(async () => {
  app = await openApp({ name: 'tasks' })
  words = reportsOf(app)
  period = await words.openPeriod()
  report = await words.find(officer, period)
  ;[{ plan, commune }] = (await app.sql(
    `select plan_id as plan, commune_id as commune from reports where id = $1`,
    [report],
  )) as [{ plan: string; commune: string }]
  const unit = (await app.sql(`select organisation_id as id from users where email = $1`, [officer]))[0]!.id
  const make = async (no: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { status, body } = await app.ask('POST', '/api/tasks', {
      as: admin,
      body: {
        plan,
        no,
        name: `Việc ${no}`,
        output: 'Quyết định ban hành',
        deadlineText: 'Trước 31/03/2026',
        deadlineEnd: '2026-03-31T12:00:00Z',
        ...more,
      },
    })
    expect([status, body.errors]).toEqual([201, undefined])
    const lead = await app.ask('POST', '/api/responsibilities', {
      as: admin,
      body: { plan, task: body.doc.id, kind: 'lead', order: 1, nature: 'unit', unit, rawText: 'Đơn vị' },
    })
    expect(lead.status).toBe(201)
    return body.doc.id
  }
  first = await make('T1', { required: true })
  parent = await make('T2')
  second = await make('T2.1', { parent })
  await make('T2.2', { parent, output: '' })
  recurring = await make('T3', { recurring: true, deadlineEnd: null, deadlineText: 'Thường xuyên' })
}, 120_000)
afterAll(() => app.close())

const rowOf = async (task: string, as = officer, id = report) => {
  const row = (await words.form(as, id)).tasks.find((one) => one.id === task)!
  return { ...row, flags: row.flags.filter((flag) => flag !== 'owner_assumed') }
}
const done = (task: string, more: Record<string, unknown> = {}) =>
  words.save(officer, report, { tasks: [{ task, status: 'done', result: 'Đã xong', ...more }] })

describe('a task that is reported as done', () => {
  it('is stored as reported and marked while no product stands beside it', async () => {
    expect((await done(first)).status).toBe(200)
    expect(await rowOf(first)).toMatchObject({
      current: { status: 'done', documentNumber: null, documentDate: null },
      flags: ['product_missing'],
    })
  })

  it('keeps the report back where the plan marks it required, and says which it is', async () => {
    const { status, body } = await words.command(officer, report, { command: 'submit' })
    expect([status, body.errors[0].code, body.errors[0].path]).toEqual([
      422,
      'product_required',
      `tasks.${first}`,
    ])
  })

  it('refuses a number that is too long and a day that is none', async () => {
    const day = await done(first, { documentDate: '2026-02-30' })
    expect([day.status, day.body.errors[0].path]).toEqual([400, 'tasks.0.documentDate'])
    expect((await done(first, { documentNumber: 'x'.repeat(65) })).status).toBe(400)
  })

  it('counts once a document’s number stands beside it', async () => {
    const number = { documentNumber: '31/QĐ-UBND', documentDate: '2026-03-20' }
    expect((await done(first, number)).status).toBe(200)
    expect(await rowOf(first)).toMatchObject({ current: number, flags: [] })
    expect((await done(first, { documentNumber: '', documentDate: '' })).status).toBe(200)
    expect((await rowOf(first)).flags).toEqual(['product_missing'])
  })

  it('counts once a file stands at it', async () => {
    const body = new FormData()
    body.append('file', samplePdf(), 'quyet-dinh.pdf')
    body.append('_payload', JSON.stringify({ report, task: first }))
    expect((await app.send('POST', '/api/attachments', { as: officer, body })).status).toBe(201)
    expect((await rowOf(first)).flags).toEqual([])
  })

  it('needs none where the plan names none', async () => {
    const other = (await app.sql(`select id from tasks where plan_id = $1 and no = 'T2.2'`, [plan]))[0]!.id
    expect((await done(other)).status).toBe(200)
    expect((await rowOf(other)).flags).toEqual([])
  })

  it('has its product in the content that is approved', async () => {
    const { contentOf } = await import('@/services/report/contentOf')
    const { readReport } = await import('@/data/report/readReport')
    const { dbOf } = await import('@/data/session')
    const { person } = await actorOf(app, officer)
    const hash = async () => {
      const db = dbOf(app.payload)
      const head = (await readReport({ db, id: report, person, keys: [] }))!
      return (await contentOf({ db, head })).hash
    }
    const before = await hash()
    await done(first, { documentNumber: '32/QĐ-UBND' })
    expect(await hash()).not.toBe(before)
    await done(first, { documentNumber: '' })
    expect(await hash()).toBe(before)
  })
})

describe('the commune’s board', () => {
  const task = async (id: string, of = period) => {
    const { board } = (await boardsOf(app).board({ as: focal, commune: 'Lộc Quang', period: of }))!
    return board!.tasks.find((row) => row.id === id)!
  }
  const reported = async (id: string, status: string | null, number: string | null = null, of = period) => {
    await app.sql(
      `update task_updates u set status = $2, document_number = $3 from reports r
        where r.id = u.report and r.level = 'commune' and r.plan_id = $4 and r.period_key = $5 and u.task = $1`,
      [id, status, number, plan, of],
    )
  }

  it('does not count as done what has no product, and says so', async () => {
    await reported(first, 'done')
    expect(await task(first)).toMatchObject({ status: 'done', productMissing: true, bucket: 'yellow' })
    await reported(first, 'done', '31/QĐ-UBND')
    expect(await task(first)).toMatchObject({ productMissing: false, timing: { light: 'green' } })
  })

  it('derives a task from its sub-tasks until somebody reports it itself', async () => {
    await reported(second, 'in_progress')
    expect(await task(parent)).toMatchObject({
      status: 'in_progress',
      isRolledUp: true,
      parts: { done: 0, total: 2 },
    })
    await reported(second, 'done', '5/QĐ-UBND')
    expect(await task(parent)).toMatchObject({ parts: { done: 1, total: 2 } })
    await reported(parent, 'paused')
    expect(await task(parent)).toMatchObject({ status: 'paused', isRolledUp: false })
    await reported(parent, null)
  })

  it('shows the sub-tasks on the page of the plan too, for one statement more', async () => {
    const { dbOf } = await import('@/data/session')
    const { readPlanDocument } = await import('@/services/plan/readPlanDocument')
    const document = await readPlanDocument({
      db: dbOf(app.payload),
      actor: await actorOf(app, focal),
      plan,
      filter: { owner: null, part: null, units: null, section: null, words: [] },
      today: '2026-11-22',
    })
    expect([...document!.parts.keys()]).toEqual([parent])
    expect(document!.parts.get(parent)).toMatchObject({ parts: { done: 1, total: 2 } })
  })

  it('asks work that recurs anew in each period', async () => {
    const [{ id }] = (await app.sql(
      `select u.task as id from task_updates u join reports r on r.id = u.report join tasks t on t.id = u.task and not t.recurring
        where r.plan_id = $1 and r.level = 'commune' and r.period_key < $2 and u.status = 'done' order by r.period_key desc limit 1`,
      [plan, period],
    )) as [{ id: string }]
    expect(await task(id)).toMatchObject({ status: 'done' })
    await app.sql(`update tasks set recurring = true, deadline_end = null where id = $1`, [id])
    expect(await task(id)).toMatchObject({ status: null, bucket: 'missing', last: { status: 'done' } })
    await reported(recurring, 'done', '2/BC')
    expect(await task(recurring)).toMatchObject({ status: 'done', bucket: 'green' })
  })
})

describe('a later deadline', () => {
  const extend = async (as: string, until: string, more: Record<string, unknown> = {}) => {
    const { withTransaction } = await import('@/data/withTransaction')
    const { extendTask } = await import('@/services/task/extendTask')
    const actor = await actorOf(app, as)
    return withTransaction(app.payload, null, ({ db }) =>
      extendTask({
        db,
        actor,
        task: first,
        until,
        reason: 'Chờ hướng dẫn của tỉnh',
        amendment: null,
        now: new Date().toISOString(),
        ...more,
      }),
    ).then(
      () => 'extended',
      (error: { refusal?: { code: string } }) => error.refusal?.code ?? String(error),
    )
  }

  it('is set by the focal office and the leaders of the commune, and by nobody else', async () => {
    for (const [as, answer] of [
      [officer, 'forbidden'],
      [admin, 'forbidden'],
      ['so-khcn@dong-nai.demo', 'forbidden'],
      ['daumoi@loc-ninh.demo', 'not_found'],
      ['lanhdao@tieu-can.demo', 'not_found'],
    ] as const) {
      expect([as, await extend(as, '2026-06-30')]).toEqual([as, answer])
    }
    expect(await extend(leader, '2026-06-30')).toBe('extended')
    expect(await extend(focal, '2026-06-30')).toBe('extension_not_later')
    expect(await extend(focal, '2026-09-30')).toBe('extended')
  })

  it('counts on the form and keeps the first', async () => {
    expect((await rowOf(first)).deadline).toMatchObject({
      end: '2026-09-30',
      first: '2026-03-31',
      extensions: 2,
    })
    const other = await rowOf(second)
    expect([other.deadline.end, 'first' in other.deadline]).toEqual(['2026-03-31', false])
  })

  it('is kept with its reason and whoever set it, and told in the audit trail', async () => {
    const kept = await app.sql(
      `select x.ordinal, x.until::text, x.reason, u.email from task_extensions x join users u on u.id = x."by" where x.task = $1 order by 1`,
      [first],
    )
    expect(kept).toEqual([
      { ordinal: 1, until: '2026-06-30', reason: 'Chờ hướng dẫn của tỉnh', email: leader },
      { ordinal: 2, until: '2026-09-30', reason: 'Chờ hướng dẫn của tỉnh', email: focal },
    ])
    const told = await app.sql(
      `select changes, commune from audit_events where record = 'task-extensions' and row_id = $1 order by at`,
      [first],
    )
    expect(told.map(({ changes }) => changes.deadline)).toEqual([
      { from: '2026-03-31', to: '2026-06-30' },
      { from: '2026-06-30', to: '2026-09-30' },
    ])
    expect(told[0]!.commune).toBe(commune)
    await expect(app.sql(`delete from task_extensions where task = $1`, [first])).rejects.toThrow()
  })

  it('leaves the first deadline in the plan as it was', async () => {
    const { status, body } = await app.ask('PATCH', `/api/tasks/${first}`, {
      as: admin,
      body: { deadlineEnd: '2026-04-30T12:00:00Z' },
    })
    expect([status, body.errors[0].code]).toEqual([422, 'deadline_extended'])
  })

  it('is set once where two set it at the same time', async () => {
    const answers = await Promise.all([extend(leader, '2026-12-31'), extend(focal, '2026-12-31')])
    expect(answers.sort()).toEqual(['extended', 'extension_not_later'])
  })

  it('names an amendment of the same plan only', async () => {
    const [{ id: other }] = (await app.sql(
      `select id from plans where id <> $1 and state = 'in_force' limit 1`,
      [plan],
    )) as [{ id: string }]
    const { body } = await app.ask('POST', '/api/amendments', {
      as: 'quantri@sauro.demo',
      body: { plan: other, documentNumber: '9/QĐ', documentDate: '2026-09-01', validFrom: '2026-10-01' },
    })
    expect(await extend(leader, '2027-03-31', { amendment: body.doc.id })).toBe('amendment_of_other_plan')
    expect(await extend(leader, '2027-03-31', { amendment: 'x' })).toBe('amendment_of_other_plan')
  })
})
