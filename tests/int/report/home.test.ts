import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const OFFICER = 'kt@loc-quang.demo'
const NEIGHBOUR = 'vhxh@loc-quang.demo'
const FOCAL = 'daumoi@loc-quang.demo'
const LEADER = 'lanhdao@loc-quang.demo'
const PROVINCE = 'so-khcn@dong-nai.demo'
const STRANGER = 'so-khcn@vinh-long.demo'

const NOW = '2026-11-20T02:00:00.000Z'

let app: TestApp
let reports: ReturnType<typeof reportsOf>
let id: string
beforeAll(async () => {
  app = await openApp({ name: 'home' })
  reports = reportsOf(app)
  id = await reports.find(OFFICER, await reports.openPeriod())
}, 120_000)
afterAll(() => app.close())

const actorOf = async (email: string) => {
  const { readAppointments } = await import('@/data/person/readAppointments')
  const { dbOf } = await import('@/data/session')
  const [person] = await app.sql<{ id: string }>('select id from users where email = $1', [email])
  return {
    person: person!.id,
    appointments: await readAppointments({ db: dbOf(app.payload), person: person!.id }),
  }
}

const homeOf = async (email: string, now = NOW) => {
  const { readHome } = await import('@/services/report/readHome')
  return readHome({ payload: app.payload, actor: await actorOf(email), language: 'vi', now })
}

/** In which group somebody finds the officer's report of the open month, and what it says there. */
const placeOf = async (email: string, now?: string) => {
  const { groups } = await homeOf(email, now)
  const found = Object.entries(groups).flatMap(([group, list]) =>
    list.filter((report) => report.id === id).map((report) => ({ group, ...report })),
  )
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0] ?? null
}

describe('the first page, while a report climbs', () => {
  it('has it among what the officer is to write, and nowhere for anybody else', async () => {
    expect(await placeOf(OFFICER)).toMatchObject({ group: 'write', state: 'draft' })
    for (const other of [NEIGHBOUR, FOCAL, LEADER, PROVINCE]) expect(await placeOf(other)).toBeNull()
  })

  it('calls it late after its due day and not on it', async () => {
    const { dueOn } = (await placeOf(OFFICER))!
    expect(await placeOf(OFFICER, `${dueOn}T16:00:00.000Z`)).toMatchObject({ isLate: false })
    expect(await placeOf(OFFICER, `${dueOn}T18:00:00.000Z`)).toMatchObject({ isLate: true })
  })

  it('once sent, shows the officer where it is and asks the focal office to decide', async () => {
    expect((await reports.command(OFFICER, id, { command: 'submit' })).status).toBe(200)
    expect(await placeOf(OFFICER)).toMatchObject({
      group: 'sent',
      stepLabel: 'Cơ quan đầu mối',
      isLate: false,
      whereabouts: { turn: ['Đầu mối xã Lộc Quang'], more: 0, last: { type: 'submit' } },
    })
    expect(await placeOf(FOCAL)).toMatchObject({ group: 'decide' })
    expect(await placeOf(LEADER)).toMatchObject({ group: 'sent' })
    expect(await placeOf(NEIGHBOUR)).toBeNull()
    expect(await placeOf(PROVINCE)).toBeNull()
  })

  it('once returned, is the officer’s to write again and nobody’s to decide', async () => {
    const returned = { command: 'return', reason: 'Thiếu số liệu tháng' }
    expect((await reports.command(FOCAL, id, returned)).status).toBe(200)
    expect(await placeOf(OFFICER)).toMatchObject({
      group: 'returned',
      state: 'returned',
      whereabouts: { turn: [], last: { type: 'return', reason: 'Thiếu số liệu tháng' } },
    })
    expect(await placeOf(FOCAL)).toBeNull()
  })

  it('once approved, has ended for officer and leader', async () => {
    await reports.command(OFFICER, id, { command: 'submit' })
    expect((await reports.command(FOCAL, id, { command: 'approve' })).status).toBe(200)
    expect(await placeOf(OFFICER)).toMatchObject({ group: 'done', state: 'approved', stepLabel: null })
    expect(await placeOf(LEADER)).toMatchObject({ group: 'done' })
  })
})

describe('the first page', () => {
  it('lists the latest period first in every group', async () => {
    const [first, ...rest] = (await homeOf(LEADER)).groups.done.map((report) => report.periodKey)
    expect(rest.reduce((before, key) => (key <= before ? key : 'out of order'), first!)).not.toBe(
      'out of order',
    )
  })

  it('shows the province the communes that reached it, and another province none of them', async () => {
    const names = async (email: string) =>
      new Set(
        Object.values((await homeOf(email)).groups).flatMap((list) =>
          list.map((report) => report.organisationName),
        ),
      )
    expect([...(await names(PROVINCE))].sort()).toEqual(['Phường Lộc Ninh', 'Xã Lộc Quang'])
    expect(await names(STRANGER)).toEqual(new Set(['Xã Tiểu Cần']))
  })

  it('names the plan of a report only where an organisation has several', async () => {
    const { groups } = await homeOf(LEADER)
    expect(
      Object.values(groups).flatMap((list) => list.filter((report) => report.planTitle !== null)),
    ).toEqual([])
  })

  it('takes seven statements, for few reports and for many', async () => {
    for (const email of [OFFICER, LEADER]) {
      const actor = await actorOf(email)
      const { readHome } = await import('@/services/report/readHome')
      const { statements } = await countStatements(() =>
        readHome({ payload: app.payload, actor, language: 'vi', now: NOW }),
      )
      expect(statements).toHaveLength(7)
    }
  })
})
