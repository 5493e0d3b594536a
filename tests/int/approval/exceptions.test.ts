import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'
import { reportsOf } from '../../support/reports'

const admin = 'quantri@sang-moc.demo'
const author = 'vp@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'
const leader = 'lanhdao@sang-moc.demo'

let app: TestApp
let reports: ReturnType<typeof reportsOf>
let plans: ReturnType<typeof plansOf>
let commune: { id: string; plan: string }

beforeAll(async () => {
  app = await openApp({ name: 'exceptions' })
  reports = reportsOf(app)
  plans = plansOf(app)
  commune = (
    await app.sql<{ id: string; plan: string }>(
      `select commune_id as id, (select p.id from plans p where p.commune_id = u.commune_id) as plan from users u where email = $1`,
      [admin],
    )
  )[0]!
}, 120_000)
afterAll(() => app.close())

const step = (key: string, roles: string[], more: object = {}) => ({
  key,
  labelVi: key,
  assignees: roles.map((role) => ({ role, relation: 'commune' })),
  returnTargets: ['author'],
  reasonMinLength: 3,
  ...more,
})

/** Publishes a ladder of two steps the second of which the focal officer may hold too; a report that the focal officer has approved at the first. */
const reportAtSecond = async (periodKey: string, more: object): Promise<string> => {
  const ladder = await plans.make(admin, 'workflows', {
    name: `Xem lần hai, ${periodKey}`,
    owner: commune.id,
    documentType: 'unit_report',
    authors: [{ role: 'officer', relation: 'unit' }],
    maxRounds: 3,
    steps: [
      step('focal', ['focal_officer']),
      step('second', ['focal_officer', 'commune_leader'], { returnTargets: ['author', 'focal'], ...more }),
    ],
    state: 'published',
  })
  await app.ask('PATCH', `/api/plans/${commune.plan}`, { as: admin, body: { unitLadder: ladder.id } })
  await plans.make(admin, 'reporting-periods', { plan: commune.plan, periodKey })
  const report = await reports.find(author, periodKey)
  await reports.command(author, report, { command: 'submit' })
  const { body } = await reports.command(focal, report, { command: 'approve' })
  expect(body).toMatchObject({ state: 'submitted', step: 'second' })
  return report
}

const waiting = async (as: string, report: string) =>
  (await app.ask('GET', '/api/inbox?tab=decide', { as })).body.items.find(
    (item: { report: string }) => item.report === report,
  )
const bulk = async (as: string, report: string) => {
  const { revision } = await reports.form(as, report)
  const { body } = await app.ask('POST', '/api/approvals/bulk', {
    as,
    body: { command: 'approve', items: [{ report, revision, confirmed: true }] },
  })
  return body.results[0]
}

describe('a step without exceptions', () => {
  it('is not decided by whoever decided before, in the inbox, alone or together; others find it there', async () => {
    const report = await reportAtSecond('2026-06', {})
    expect(await waiting(focal, report)).toBeUndefined()
    expect(await waiting(leader, report)).toMatchObject({ alone: false })
    const alone = await reports.command(focal, report, { command: 'approve' })
    expect([alone.status, alone.body.errors[0].code]).toEqual([403, 'already_decided'])
    expect(await bulk(focal, report)).toMatchObject({ outcome: 'refused', code: 'already_decided' })
    expect(await bulk(leader, report)).toMatchObject({ outcome: 'done', state: 'approved' })
  })
})

describe('a step that may be repeated and is approved by itself', () => {
  let report: string
  beforeAll(async () => {
    report = await reportAtSecond('2026-07', { mayRepeat: ['focal'], bulkAllowed: false })
  })

  it('waits for whoever decided before, too, marked as one to be opened', async () => {
    expect(await waiting(focal, report)).toMatchObject({ alone: true })
    expect(await waiting(leader, report)).toMatchObject({ alone: true })
  })

  it('is left by an approval of several as it was', async () => {
    const { revision } = await reports.form(leader, report)
    expect(await bulk(leader, report)).toMatchObject({ outcome: 'refused', code: 'not_in_bulk' })
    expect((await reports.form(leader, report)).revision).toBe(revision)
  })

  it('is approved on its own page, by the same person again', async () => {
    const { status, body } = await reports.command(focal, report, { command: 'approve' })
    expect([status, body.state]).toEqual([200, 'approved'])
  })
})
