import { dbOf } from '@/data/session'
import { readAppointments } from '@/data/person/readAppointments'
import { readGathering } from '@/services/report/readGathering'
import { readReview } from '@/services/report/readReview'
import { seeReport } from '@/services/report/seeReport'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const FOCAL = 'daumoi@sang-moc.demo'
const UNITS = ['vhxh', 'kt', 'vp', 'ttpvhcc', 'ubnd']
const as = (unit: string) => `${unit}@sang-moc.demo`

let app: TestApp
let words: ReturnType<typeof reportsOf>
let period: string
let commune: string
/** An indicator with two leads, the units that lead it in order, and a task of the first. */
let joint: string
let leads: { unit: string; email: string }[]
let task: string
let sole: string

const enter = async (email: string, id: string, value: number, results: string | null) => {
  const { indicators, tasks } = await words.form(email, id)
  const saved = await words.save(email, id, {
    values: indicators.map((row) =>
      row.target.kind === 'boolean'
        ? { indicator: row.id, boolean: true }
        : row.target.kind === 'text'
          ? { indicator: row.id, text: 'Đã làm' }
          : { indicator: row.id, value },
    ),
    tasks: tasks.map((row) => ({ task: row.id, status: 'in_progress', progress: value })),
    narrative: { results },
  })
  expect([saved.status, saved.body.errors]).toEqual([200, undefined])
}

const send = async (email: string, id: string) => {
  expect((await words.command(email, id, { command: 'submit' })).status).toBe(200)
  expect((await words.command(FOCAL, id, { command: 'approve' })).status).toBe(200)
}

/** The unit's report comes back and goes the same way again with other figures. */
const change = async (email: string, value: number, results: string | null) => {
  const id = await words.find(email, period)
  expect((await words.command(FOCAL, id, { command: 'recall' })).status).toBe(200)
  const back = await words.command(FOCAL, id, { command: 'return', reason: 'Đề nghị rà soát số liệu' })
  expect(back.status).toBe(200)
  await enter(email, id, value, results)
  await send(email, id)
}

const gather = async (body: Record<string, unknown> = {}) =>
  app.ask('POST', `/api/reports/${commune}/consolidate`, {
    as: FOCAL,
    body: { revision: (await words.form(FOCAL, commune)).revision, ...body },
  })

const sight = async () => {
  const [{ id }] = (await app.sql<{ id: string }>(`select id from users where email = $1`, [FOCAL])) as [
    { id: string },
  ]
  const db = dbOf(app.payload)
  const actor = { person: id, appointments: await readAppointments({ db, person: id }) }
  const head = (await seeReport({ payload: app.payload, actor, id: commune }))!
  return { db, actor, head, now: new Date().toISOString() }
}

const row = async (id: string) => {
  const { indicators, tasks } = await words.form(FOCAL, commune)
  return [...indicators, ...tasks].find((one) => one.id === id)!
}
const codesOf = (answer: { body: any }, id: string) =>
  answer.body.conflicts.filter((one: any) => one.id === id).map((one: any) => one.code)
const narrativeOf = async () => (await words.form(FOCAL, commune)).narrative.results

beforeAll(async () => {
  app = await openApp({ name: 'consolidation' })
  words = reportsOf(app)
  period = await words.openPeriod()
  commune = await words.find(FOCAL, period, 'commune')
  leads = await app.sql<{ unit: string; email: string }>(
    `select s.reporter_id as unit, u.email from responsibilities s join reports r on r.id = $1 and r.plan_id = s.plan_id
      join reports c on c.organisation_id = s.reporter_id and c.plan_id = r.plan_id and c.period_key = r.period_key
      join positions p on p.organisation_id = s.reporter_id join appointments a on a.position_id = p.id join users u on u.id = a.person_id
      where s.kind = 'lead' and u.email not like 'daumoi%' and s.indicator_id = (select indicator_id from responsibilities q where q.plan_id = r.plan_id and q.kind = 'lead'
        and q.indicator_id is not null group by 1 having count(distinct q.reporter_id) > 1 limit 1) order by s."order"`,
    [commune],
  )
  const [found] = await app.sql<{ id: string }>(
    `select indicator_id as id from responsibilities where kind = 'lead' and reporter_id = any($1::uuid[]) and indicator_id is not null
      group by 1 having count(distinct reporter_id) > 1`,
    [leads.map(({ unit }) => unit)],
  )
  joint = found!.id
  await app.sql(`update indicators set joint_rule = 'choose', kind = 'number', ratio = false where id = $1`, [
    joint,
  ])
  for (const [at, unit] of UNITS.entries()) {
    const id = await words.find(as(unit), period)
    await enter(as(unit), id, 10 + at, `Lời của ${unit}`)
    await send(as(unit), id)
  }
  const own = await words.form(as('ttpvhcc'), await words.find(as('ttpvhcc'), period))
  task = own.tasks[0]!.id
  sole = own.indicators.find(({ id, target }) => id !== joint && target.kind !== 'boolean')!.id
}, 240_000)
afterAll(() => app.close())

describe('leads of a joint row that do not agree', () => {
  it('leave the row missing and named until the focal office chooses', async () => {
    const answer = await gather()
    expect(answer.status).toBe(200)
    expect(codesOf(answer, joint)).toEqual(['choice_needed'])
    expect(await row(joint)).toMatchObject({ current: { value: null } })
    expect((await row(joint)).flags).toContain('choice_needed')
  })

  it('give the figure of the one that is chosen, also when consolidated again', async () => {
    const { unit } = leads[1]!
    const answer = await gather({ choices: [{ kind: 'indicator', id: joint, unit }] })
    expect([answer.status, codesOf(answer, joint)]).toEqual([200, []])
    const chosen = await row(joint)
    expect(chosen.current.source).toBe(unit)
    expect(chosen.flags).toContain('lead_chosen')
    expect(codesOf(await gather(), joint)).toEqual([])
    expect((await row(joint)).current).toEqual(chosen.current)
    const shown = (await readGathering(await sight()))!.conflicts.find(({ id }) => id === joint)!
    expect([shown.code, shown.chosen, shown.leads.length]).toEqual(['lead_chosen', unit, 2])
  })

  it('follow the chosen lead when its figure changes, and the rule once the choice is taken back', async () => {
    await change(leads[1]!.email, 44, 'Lời mới')
    await gather()
    expect((await row(joint)).current.value).toBe(44)
    const answer = await gather({ choices: [{ kind: 'indicator', id: joint, unit: null }] })
    expect(codesOf(answer, joint)).toEqual(['choice_needed'])
    expect((await row(joint)).current.value).toBeNull()
  })

  it('cannot be chosen between by whoever does not report the row', async () => {
    const stranger = (await readGathering(await sight()))!.units.find(
      ({ unit }) => !leads.some((lead) => lead.unit === unit),
    )!
    const answer = await gather({ choices: [{ kind: 'indicator', id: joint, unit: stranger.unit }] })
    expect([answer.status, answer.body.errors[0].code, answer.body.errors[0].path]).toEqual([
      422,
      'lead_not_choosable',
      'choices.0.unit',
    ])
  })
})

describe('what the focal office typed over', () => {
  it('stays when consolidated again, beside what the unit says now', async () => {
    const saved = await words.save(FOCAL, commune, {
      values: [{ indicator: sole, value: 99, reason: 'Đối chiếu với công an' }],
      tasks: [{ task, status: 'paused' }],
    })
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    expect((await readReview(await sight())).rows.get(sole)).toMatchObject({
      original: { value: 13 },
      isOriginalNewer: false,
    })
    await change(as('ttpvhcc'), 55, 'Lời của ttpvhcc')
    const answer = await gather()
    expect([codesOf(answer, sole), codesOf(answer, task)]).toEqual([['override_kept'], ['override_kept']])
    expect((await row(sole)).current).toMatchObject({ value: 99, reason: 'Đối chiếu với công an' })
    expect((await row(sole)).flags).toContain('override')
    expect((await row(task)).current.status).toBe('paused')
    expect((await readReview(await sight())).rows.get(sole)).toMatchObject({
      original: { value: 55 },
      isOriginalNewer: true,
      isOverride: true,
    })
  })

  it('ends by choosing the unit’s figure', async () => {
    const { source } = (await row(sole)).current
    await gather({ choices: [{ kind: 'indicator', id: sole, unit: source }] })
    expect((await row(sole)).current).toMatchObject({ value: 55, reason: null })
    expect((await row(sole)).flags).not.toContain('override')
  })
})

describe('the narrative of a commune report', () => {
  it('is put together from the units by name, and follows them while nobody edits it', async () => {
    const first = await narrativeOf()
    expect(first).toContain('Trung tâm Phục vụ hành chính công:\nLời của ttpvhcc')
    await change(as('vp'), 20, 'Văn phòng viết lại')
    const refused = await words.command(FOCAL, commune, { command: 'submit' })
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'children_changed'])
    expect(refused.body.errors[0].message).toContain('Văn phòng HĐND và UBND')
    await gather()
    expect(await narrativeOf()).toBe(first!.replace('Lời của vp', 'Văn phòng viết lại'))
  })

  it('stays as the focal office wrote it, with the units whose text has changed since', async () => {
    await words.save(FOCAL, commune, { narrative: { results: 'Lời của đầu mối' } })
    await change(as('vp'), 20, 'Văn phòng viết lần ba')
    const answer = await gather()
    expect(await narrativeOf()).toBe('Lời của đầu mối')
    const [results] = answer.body.narrative
    expect([results.isEdited, results.changed]).toEqual([true, [expect.any(String)]])
    const shown = (await readGathering(await sight()))!.narrative[0]!
    expect(shown.texts.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual([
      'Văn phòng viết lần ba',
    ])
    expect((await gather({ narrative: { results: 'own' } })).body.narrative[0].changed).toEqual([])
  })

  it('is put together again once that is chosen', async () => {
    await gather({ narrative: { results: 'units' } })
    expect(await narrativeOf()).toContain('Văn phòng HĐND và UBND:\nVăn phòng viết lần ba')
  })
})
