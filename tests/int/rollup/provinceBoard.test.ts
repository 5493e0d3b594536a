import type { Standing } from '@/domain/rollup/communeStanding'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const PROVINCE = 'so-khcn@dong-nai.demo'
const NOW = '2026-11-22T03:00:00.000Z'
const UNIT = 'vhxh@loc-ninh.demo'
const FOCAL = 'daumoi@loc-ninh.demo'
const LEADER = 'lanhdao@loc-ninh.demo'

let app: TestApp
let reports: ReturnType<typeof reportsOf>
beforeAll(async () => {
  app = await openApp({ name: 'province board', tampers: 1 })
  reports = reportsOf(app)
}, 120_000)
afterAll(() => app.close())

const db = async () => (await import('@/data/session')).dbOf(app.payload)

const see = async (email: string, codeOrId = '75', asked: string | null = null) => {
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  return seeProvince({ db: await db(), actor: await actorOf(app, email), codeOrId, asked })
}

const board = async ({
  period,
  now = NOW,
  standing = null,
  search = '',
}: {
  period?: string
  now?: string
  standing?: Standing | null
  search?: string
} = {}) => {
  const { readProvinceBoard } = await import('@/services/rollup/readProvinceBoard')
  const seen = (await see(PROVINCE, '75', period ?? (await reports.openPeriod())))!
  return readProvinceBoard({
    db: await db(),
    province: seen.province.id,
    period: seen.period!,
    now,
    standing,
    search,
  })
}

const rowOf = async (name: string) => (await board()).rows.find((row) => row.name === name)!

describe('who may open a province', () => {
  it('its officers and the system administrator, by code and by id', async () => {
    const seen = await see(PROVINCE)
    expect(seen).toMatchObject({ province: { code: '75', name: 'Thành phố Đồng Nai' } })
    expect((await see(PROVINCE, seen!.province.id))!.province).toEqual(seen!.province)
    expect((await see('quantri@sauro.demo'))!.province).toEqual(seen!.province)
  })

  it('nobody of another province and nobody of a commune in it', async () => {
    for (const email of [
      'so-khcn@vinh-long.demo',
      'daumoi@loc-quang.demo',
      'lanhdao@loc-quang.demo',
      'kt@loc-quang.demo',
      'quantri@loc-quang.demo',
    ])
      expect([email, await see(email)]).toEqual([email, null])
  })

  it('is answered alike for a province that does not exist and a period that is none', async () => {
    expect(await see(PROVINCE, '00')).toBeNull()
    expect(await see(PROVINCE, '75', '2026-13')).toBeNull()
  })

  it('lists one province for its officer, all for the system administrator, none for a commune', async () => {
    const { listProvinces } = await import('@/services/rollup/listProvinces')
    const count = async (email: string) =>
      (await listProvinces({ db: await db(), actor: await actorOf(app, email) })).length
    expect([await count(PROVINCE), await count('quantri@sauro.demo'), await count(FOCAL)]).toEqual([1, 34, 0])
  })
})

describe('the board of a province', () => {
  it('shows the newest open month first', async () => {
    const seen = (await see(PROVINCE))!
    expect(seen.period!.key).toBe(await reports.openPeriod())
    expect(seen.periods.map(({ key }) => key)).toEqual(['2026-11', '2026-10', '2026-09'])
  })

  it('has every commune once, those without a plan too, what presses most first', async () => {
    const { rows, counts } = await board()
    expect(rows).toHaveLength(95)
    expect(counts).toMatchObject({ overdue: 2, no_plan: 93 })
    expect(rows.slice(0, 2).map(({ name, daysLate, dueOn }) => [name, daysLate, dueOn])).toEqual([
      ['Phường Lộc Ninh', 3, '2026-11-19'],
      ['Xã Lộc Quang', 3, '2026-11-19'],
    ])
  })

  it('names the late ones to be urged, whatever is filtered', async () => {
    const { toUrge, rows } = await board({ standing: 'no_plan', search: 'bu gia map' })
    expect(rows.map(({ name }) => name)).toEqual(['Xã Bù Gia Mập'])
    expect(toUrge.map(({ name }) => name)).toEqual(['Phường Lộc Ninh', 'Xã Lộc Quang'])
  })

  it('finds a commune without marks and by a former name', async () => {
    expect((await board({ search: 'loc ninh' })).rows.map(({ name }) => name)).toEqual(['Phường Lộc Ninh'])
    expect((await board({ search: 'xã lộc ninh' })).rows.map(({ name }) => name)).toEqual(['Phường Lộc Ninh'])
  })

  it('links to a report of an accepted month and shows under which number it was issued', async () => {
    const { rows, counts } = await board({ period: '2026-10' })
    expect(counts).toMatchObject({ accepted: 2, no_plan: 93 })
    for (const row of rows.filter(({ standing }) => standing === 'accepted')) {
      expect(row.report).not.toBeNull()
      expect(row.issuedOn).toMatch(/^2026-10-/)
    }
  })

  it('says of a month in the plan’s years that it was not opened, and of one before them that there was no plan', async () => {
    expect((await board({ period: '2026-05' })).counts).toMatchObject({ not_opened: 2, no_plan: 93 })
    expect((await board({ period: '2025-05' })).counts).toMatchObject({ not_opened: 0, no_plan: 95 })
  })
})

describe('while a report climbs', () => {
  const standingOf = async () => {
    const { standing, report } = await rowOf('Phường Lộc Ninh')
    return [standing, report !== null]
  }

  it('the province learns of it when it reaches it, and of its own return until it comes again', async () => {
    const period = await reports.openPeriod()
    const unit = await reports.find(UNIT, period)
    const commune = await reports.find(FOCAL, period, 'commune')
    const issue = {
      command: 'issue',
      documentNumber: '31/BC-UBND',
      issuedDate: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
      signer: 'Nguyễn Văn A',
    }
    const steps: [string, string, Record<string, unknown>, unknown[]][] = [
      [UNIT, unit, { command: 'submit' }, ['overdue', false]],
      [FOCAL, unit, { command: 'approve' }, ['overdue', false]],
      [FOCAL, commune, { command: 'submit' }, ['overdue', false]],
      [LEADER, commune, { command: 'approve' }, ['to_issue', true]],
      [FOCAL, commune, issue, ['to_receive', true]],
      [PROVINCE, commune, { command: 'return', reason: 'Số liệu chưa khớp' }, ['returned', false]],
      [FOCAL, commune, { command: 'submit' }, ['returned', false]],
      [LEADER, commune, { command: 'approve' }, ['to_issue', true]],
      [FOCAL, commune, { ...issue, documentNumber: '32/BC-UBND' }, ['to_receive', true]],
      [PROVINCE, commune, { command: 'approve' }, ['accepted', true]],
    ]
    for (const [as, report, body, expected] of steps) {
      if (body.command === 'submit' && report === commune) {
        const { revision } = await reports.form(FOCAL, commune)
        await app.ask('POST', `/api/reports/${commune}/consolidate`, { as: FOCAL, body: { revision } })
      }
      const answer = await reports.command(as, report, body)
      expect([body.command, answer.status, answer.body.errors]).toEqual([body.command, 200, undefined])
      expect([body.command, ...(await standingOf())]).toEqual([body.command, ...expected])
    }
    expect((await rowOf('Phường Lộc Ninh')).documentNumber).toBe('32/BC-UBND')
  })

  it('another leader’s return inside the commune stays inside it', async () => {
    const [{ id }] = (await app.sql(
      `select r.id from reports r join organisations o on o.id = r.organisation_id where o.name = 'Xã Lộc Quang' and r.level = 'commune' and r.period_key = $1`,
      [await reports.openPeriod()],
    )) as [{ id: string }]
    await app.sql(
      `insert into approval_events (instance, seq, report, type, step, "from", "to", event, content_hash, version_hash, revision, at, hash)
        select id, 1000, report, 'return', 'leader', 'running', 'returned', '{}', '', '', 1, now(), '' from approval_instances where report = $1`,
      [id],
    )
    expect((await rowOf('Xã Lộc Quang')).standing).toBe('overdue')
  })
})
