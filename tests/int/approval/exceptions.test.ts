import { openApp, type TestApp } from '../../support/openApp'
import { plansOf } from '../../support/plans'
import { reportsOf } from '../../support/reports'

const admin = 'quantri@sang-moc.demo'
const author = 'vp@sang-moc.demo'
const focal = 'daumoi@sang-moc.demo'

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

/** Publishes a ladder of three steps the second of which the focal officer may hold too; a report that the focal officer has approved at the first. */
const reportAtSecond = async (periodKey: string, more: object): Promise<string> => {
  const ladder = await plans.make(admin, 'workflows', {
    name: `Xem lần hai, ${periodKey}`,
    owner: commune.id,
    documentType: 'unit_report',
    authors: [{ role: 'officer', relation: 'unit' }],
    maxRounds: 3,
    steps: [
      step('focal', ['focal_officer']),
      step('second', ['focal_officer', 'commune_admin'], { returnTargets: ['author', 'focal'], ...more }),
      step('leader', ['commune_leader']),
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
    expect(await waiting(admin, report)).toMatchObject({ alone: false })
    const alone = await reports.command(focal, report, { command: 'approve' })
    expect([alone.status, alone.body.errors[0].code]).toEqual([403, 'already_decided'])
    expect(await bulk(focal, report)).toMatchObject({ outcome: 'refused', code: 'already_decided' })
    expect(await bulk(admin, report)).toMatchObject({ outcome: 'done', step: 'leader' })
  })
})

describe('a step that may be repeated and is approved by itself', () => {
  let report: string
  beforeAll(async () => {
    report = await reportAtSecond('2026-07', { mayRepeat: ['focal'], bulkAllowed: false })
  })

  it('waits for whoever decided before, too, marked as one to be opened', async () => {
    expect(await waiting(focal, report)).toMatchObject({ alone: true })
    expect(await waiting(admin, report)).toMatchObject({ alone: true })
  })

  it('is left by an approval of several as it was', async () => {
    const { revision } = await reports.form(admin, report)
    expect(await bulk(admin, report)).toMatchObject({ outcome: 'refused', code: 'not_in_bulk' })
    expect((await reports.form(admin, report)).revision).toBe(revision)
  })

  it('is approved on its own page, by the same person again', async () => {
    const { status, body } = await reports.command(focal, report, { command: 'approve' })
    expect([status, body.step]).toEqual([200, 'leader'])
  })
})

describe('a plan at a step that may be repeated', () => {
  const planAtSecond = async (more: object): Promise<string> => {
    const ladder = await plans.ladder(admin, {
      steps: [
        step('focal', ['focal_officer']),
        step('second', ['focal_officer', 'commune_leader'], more),
        step('province', [], { assignees: [{ role: 'province_officer', relation: 'province' }] }),
      ],
    })
    const draft = await plans.draft(admin, { planLadder: ladder.id })
    await plans.lead(admin, draft)
    await plans.command(admin, draft.plan, { command: 'submit' })
    const { body } = await plans.command(focal, draft.plan, { command: 'approve' })
    expect(body).toMatchObject({ step: 'second' })
    return draft.plan
  }
  const waits = async (as: string, plan: string): Promise<boolean> =>
    (await app.ask('GET', '/api/inbox?tab=decide', { as })).body.items.some(
      (item: { kind: string; plan: string }) => item.kind === 'plan' && item.plan === plan,
    )

  it('waits for whoever decided before where it says so, as approving it tells, and for nobody twice where it does not', async () => {
    const [once, again] = [await planAtSecond({}), await planAtSecond({ mayRepeat: ['focal'] })]
    expect([await waits(focal, once), await waits(focal, again)]).toEqual([false, true])
    const statuses = []
    for (const plan of [once, again])
      statuses.push((await plans.command(focal, plan, { command: 'approve' })).status)
    expect(statuses).toEqual([403, 200])
  })
})
