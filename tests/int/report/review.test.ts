import { dbOf } from '@/data/session'
import { readAppointments } from '@/data/person/readAppointments'
import { dropKeptEntries, keepEntries, readKeptEntries } from '@/data/report/keptEntries'
import { withTransaction } from '@/data/withTransaction'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { readCommand } from '@/domain/report/readCommand'
import { giveCommand } from '@/services/report/giveCommand'
import { keepRefusedCommand } from '@/services/report/keepRefusedCommand'
import { readGathering } from '@/services/report/readGathering'
import { readKept } from '@/services/report/readKept'
import { readReview } from '@/services/report/readReview'
import { readTrail } from '@/services/report/readTrail'
import { seeReport } from '@/services/report/seeReport'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const FOCAL = 'daumoi@tieu-can.demo'
const LEADER = 'lanhdao@tieu-can.demo'
const PROVINCE = 'so-khcn@vinh-long.demo'
const AUTHOR = 'du@tieu-can.demo'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let commune: string

beforeAll(async () => {
  app = await openApp({ name: 'review', tampers: 1 })
  words = reportsOf(app)
  const period = await words.openPeriod()
  report = await words.find(AUTHOR, period)
  commune = await words.find(FOCAL, period, 'commune')
}, 120_000)
afterAll(() => app.close())

const actorOf = async (email: string) => {
  const [{ id }] = (await app.sql<{ id: string }>(`select id from users where email = $1`, [email])) as [
    { id: string },
  ]
  return { person: id, appointments: await readAppointments({ db: dbOf(app.payload), person: id }) }
}

const sight = async (email: string, id = report) => {
  const actor = await actorOf(email)
  const head = await seeReport({ payload: app.payload, actor, id })
  if (head === null) throw new Error(`${email} does not see ${id}`)
  return { db: dbOf(app.payload), actor, head, now: new Date().toISOString() }
}

const review = async (email: string, id = report) => readReview(await sight(email, id))
const enter = async (unit: string, value: number) => {
  const as = `${unit}@tieu-can.demo`
  const id = await words.find(as, await words.openPeriod())
  const { indicators, tasks } = await words.form(as, id)
  const saved = await words.save(as, id, {
    values: indicators.map((row) =>
      row.target.kind === 'boolean'
        ? { indicator: row.id, boolean: true }
        : row.target.kind === 'text'
          ? { indicator: row.id, text: 'Đã làm' }
          : { indicator: row.id, value },
    ),
    tasks: tasks.map((row) => ({ task: row.id, status: 'in_progress' })),
  })
  expect(saved.status).toBe(200)
  expect((await words.command(as, id, { command: 'submit' })).status).toBe(200)
  return id
}

/** As a form of a page sends it. */
const send = async (email: string, fields: Record<string, string>, id: string) => {
  const actor = await actorOf(email)
  const { revision } = (await sight(email, id)).head
  const read = readCommand({ fields: { revision: String(revision), ...fields } })
  if (!read.ok) throw Object.assign(new Error(read.refusal.code), { refusal: read.refusal })
  return withTransaction(app.payload, { id: actor.person, collection: 'users' } as never, ({ db }) =>
    giveCommand({ payload: app.payload, db, actor, id, ...read.value, now: new Date().toISOString() }),
  )
}

const give = async (email: string, fields: Record<string, string>, id = report) => {
  try {
    return (await send(email, fields, id)).state
  } catch (error) {
    return (error as { refusal: { code: string } }).refusal.code
  }
}

describe('reviewing a unit report', () => {
  it('says whose turn it is by name, since when, and what is asked of them', async () => {
    await enter('du', 31.5)
    const { stages, names, decision } = await review(FOCAL)
    expect(stages.map(({ key, state }) => [key, state])).toEqual([
      ['author', 'done'],
      ['focal', 'open'],
    ])
    expect(stages[1]!.people.map((person) => names[person])).toEqual(['Đầu mối xã Tiểu Cần'])
    expect(stages[1]!.since).not.toBeNull()
    expect(decision.slots).toHaveLength(1)
    expect(decision.returnTargets.map(({ key }) => key)).toEqual(['author'])
  })

  it('remembers how far a reviewer has read and marks exactly what was written since', async () => {
    expect((await review(FOCAL)).look).toBeNull()
    const [first, second] = (await words.form(FOCAL, report)).indicators
    const returned = {
      lenh: 'return',
      'ly-do': 'Đề nghị rà soát',
      [`tra.indicator.${first!.id}`]: '1',
      [`lydo.indicator.${first!.id}`]: 'Chưa khớp',
      [`tra.indicator.${second!.id}`]: '1',
    }
    expect(await give(FOCAL, returned)).toBe('returned')
    const form = await words.form(AUTHOR, report)
    expect(form.indicators.slice(0, 3).map((row) => row.returned)).toEqual([
      'Chưa khớp',
      'Đề nghị rà soát',
      undefined,
    ])
    expect((await review(AUTHOR)).returned).toMatchObject({ reason: 'Đề nghị rà soát' })
    const value = first!.target.kind === 'boolean' ? { boolean: false } : { value: 44.5 }
    expect((await words.save(AUTHOR, report, { values: [{ indicator: first!.id, ...value }] })).status).toBe(
      200,
    )
    await words.command(AUTHOR, report, { command: 'submit' })

    const again = await review(FOCAL)
    expect(again.changed).toBe(1)
    expect([...again.rows].filter(([, { isChanged }]) => isChanged).map(([id]) => id)).toEqual([first!.id])
    expect((await review(FOCAL)).changed).toBe(1)
  })

  it('keeps what was typed into a refused command, beside entries kept of the same person', async () => {
    const actor = await actorOf(FOCAL)
    const whose = { db: dbOf(app.payload), report, person: actor.person }
    const entries = { 'v.x.value': '1,5' }
    await keepEntries({
      ...whose,
      kept: { revision: 3, fields: entries, problems: [], at: '2026-11-20T03:00:00Z' },
    })
    const fields = { lenh: 'return', 'ly-do': 'Có', 'lydo.task.b': 'Thiếu', revision: '1', khoa: 'k' }
    await keepRefusedCommand({
      payload: app.payload,
      db: whose.db,
      actor,
      id: report,
      fields,
      now: '2026-11-20T04:00:00Z',
    })
    expect(await readKept({ db: whose.db, actor, report })).toEqual({
      lenh: 'return',
      'ly-do': 'Có',
      'lydo.task.b': 'Thiếu',
    })
    expect(await readKeptEntries(whose)).toMatchObject({ revision: 3, fields: entries })

    expect(await give(FOCAL, { lenh: 'approve' })).toBe('approved')
    expect(await readKept({ db: whose.db, actor, report })).toEqual({})
    expect((await readKeptEntries(whose))?.fields).toEqual(entries)
    await dropKeptEntries(whose)
  })

  it('shows no kept entries where only a command was kept', async () => {
    const actor = await actorOf(FOCAL)
    const whose = { db: dbOf(app.payload), report, person: actor.person }
    const kept = { payload: app.payload, db: whose.db, actor, id: report, now: '2026-11-20T04:00:00Z' }
    await keepRefusedCommand({ ...kept, fields: { lenh: 'recall' } })
    expect(await readKeptEntries(whose)).toBeNull()
    expect(await readKept({ db: whose.db, actor, report })).toEqual({ lenh: 'recall' })
  })

  it('keeps nothing for a report that somebody does not see', async () => {
    const actor = await actorOf('daumoi@loc-quang.demo')
    const kept = {
      payload: app.payload,
      db: dbOf(app.payload),
      actor,
      fields: { 'ly-do': 'x' },
      now: '2026-11-20T04:00:00Z',
    }
    expect(await keepRefusedCommand({ ...kept, id: report })).toBe(false)
    expect(await keepRefusedCommand({ ...kept, id: 'khong-phai-ma' })).toBe(false)
  })
})

describe('gathering a commune report', () => {
  const gathering = async (email: string) => readGathering(await sight(email, commune))

  it('shows each unit with its report and how far it is', async () => {
    await enter('ubnd', 88.25)
    const { units, isGathered, blocks } = (await gathering(FOCAL))!
    const standing = Object.fromEntries(units.map(({ name, standing }) => [name, standing]))
    expect(units).toHaveLength(7)
    expect(standing).toMatchObject({ 'Đảng ủy xã': 'approved', 'Ủy ban nhân dân xã': 'waiting' })
    expect(isGathered).toBe(false)
    expect(blocks.map(({ code }) => code)).toEqual(['gate_open', 'children_changed'])
  })

  it('shows what each lead of a joint row says and which one counts', async () => {
    const ubnd = await words.find('ubnd@tieu-can.demo', await words.openPeriod())
    expect(await give(FOCAL, { lenh: 'approve' }, ubnd)).toBe('approved')
    const { conflicts } = (await gathering(FOCAL))!
    expect(conflicts.length).toBeGreaterThan(0)
    for (const { code, from, leads } of conflicts) {
      expect(code).toBe('leads_differ')
      expect(leads.length).toBeGreaterThan(1)
      expect([undefined, ...leads.map(({ unit }) => unit)]).toContain(from ?? undefined)
    }
  })

  it('tells of a unit that was waived, and why', async () => {
    const unit = (await gathering(FOCAL))!.units.find(({ name }) => name.includes('Kiểm tra'))!
    expect(unit.mayBeWaived).toBe(true)
    const fields = { lenh: 'waive', 'don-vi': unit.unit, 'ly-do': 'Không phát sinh' }
    expect(await give(FOCAL, fields, commune)).toBe('draft')
    const waived = (await gathering(FOCAL))!.units.find((one) => one.unit === unit.unit)!
    expect(waived).toMatchObject({
      standing: 'waived',
      mayBeWaived: false,
      waiver: { reason: 'Không phát sinh' },
    })
  })

  it('says that a unit’s report has changed since it was taken', async () => {
    const { revision } = (await sight(FOCAL, commune)).head
    const done = await app.ask('POST', `/api/reports/${commune}/consolidate`, {
      as: FOCAL,
      body: { revision },
    })
    expect(done.status).toBe(200)
    expect((await gathering(FOCAL))!.units.filter(({ isNewer }) => isNewer)).toEqual([])
    expect(await give(FOCAL, { lenh: 'recall' })).toBe('submitted')
    expect(await give(FOCAL, { lenh: 'approve' })).toBe('approved')
    const newer = (await gathering(FOCAL))!.units.filter(({ isNewer }) => isNewer)
    expect(newer.map(({ name }) => name)).toEqual(['Đảng ủy xã'])
  })

  it('shows beside a figure that was typed over what the unit had reported', async () => {
    const { revision } = (await sight(FOCAL, commune)).head
    await app.ask('POST', `/api/reports/${commune}/consolidate`, { as: FOCAL, body: { revision } })
    const row = (await words.form(FOCAL, commune)).indicators.find(({ current }) => current?.value === 88.25)!
    const values = [{ indicator: row.id, value: 50, reason: 'Theo hệ thống của tỉnh' }]
    expect((await words.save(FOCAL, commune, { values })).status).toBe(200)
    expect((await review(FOCAL, commune)).rows.get(row.id)).toMatchObject({
      isOverride: true,
      original: { value: 88.25 },
      overrideReason: 'Theo hệ thống của tỉnh',
    })
  })

  it('is shown to nobody who may not read the units’ reports', async () => {
    const waiting = (await gathering(FOCAL))!.units.filter(({ mayBeWaived }) => mayBeWaived)
    for (const { unit } of waiting)
      await give(FOCAL, { lenh: 'waive', 'don-vi': unit, 'ly-do': 'Chờ' }, commune)
    expect(await give(FOCAL, { lenh: 'submit' }, commune)).toBe('submitted')
    expect(await give(LEADER, { lenh: 'approve' }, commune)).toBe('submitted')
    expect(await gathering(LEADER)).not.toBeNull()
    expect(await gathering(PROVINCE)).toBeNull()
  })
})

describe('the trail of a report', () => {
  it('tells who did what in which post, with reasons and rows, and that it is whole', async () => {
    const trail = await readTrail(await sight(FOCAL))
    expect(trail.verified).toBe(true)
    const returned = trail.events.find(({ type }) => type === 'return')!
    expect(returned).toMatchObject({
      actorName: 'Đầu mối xã Tiểu Cần',
      post: { title: 'Công chức đầu mối tổng hợp' },
      returnedTo: 'author',
      reason: 'Đề nghị rà soát',
    })
    expect(returned.rows.map(({ reason }) => reason)).toEqual(['Chưa khớp', 'Đề nghị rà soát'])
    expect(returned.rows[0]!.name).toMatch(/^[IVX]+\.\d+ /)
  })

  it('names the unit that was waived, and whose turn it is now', async () => {
    const { events, stages, names } = await readTrail(await sight(FOCAL, commune))
    expect(events.find(({ type }) => type === 'waive')!.waived).toContain('Kiểm tra')
    const open = stages.find(({ state }) => state === 'open')!
    expect([open.kind, open.people.map((person) => names[person])]).toEqual([
      'issue',
      ['Đầu mối xã Tiểu Cần'],
    ])
  })

  it('tells what the province does with an issued report as receiving it, before and after', async () => {
    const ngay = writeDate({ date: dayInVietnam(new Date().toISOString()) })
    const issued = { lenh: 'issue', so: '31/BC-UBND', ngay, 'nguoi-ky': 'Nguyễn Văn A' }
    expect((await send(FOCAL, issued, commune)).deed).toBe('issue')
    expect((await review(PROVINCE, commune)).decision.approval).toBe('receive')
    expect((await send(PROVINCE, { lenh: 'approve' }, commune)).deed).toBe('receive')
    const { events } = await readTrail(await sight(FOCAL, commune))
    expect(events.slice(-3).map(({ deed }) => deed)).toEqual(['approve', 'issue', 'receive'])
  })

  it('says so when somebody has altered what happened', async () => {
    await app.sql(`alter table approval_events disable trigger user`)
    await app.sql(
      `update approval_events set reason = 'Khác' where report = $1 and seq = (select min(seq) from approval_events where report = $1 and type = 'return')`,
      [report],
    )
    expect((await readTrail(await sight(FOCAL))).verified).toBe(false)
  })
})
