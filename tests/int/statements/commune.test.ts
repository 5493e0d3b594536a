import { boardsOf } from '../../support/boards'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
let words: ReturnType<typeof boardsOf>
beforeAll(async () => {
  app = await openApp({ name: 'statements commune' })
  words = boardsOf(app)
})
afterAll(() => app.close())

const now = new Date().toISOString()

const board = async (email: string, commune: string) => {
  const { readBoard } = await import('@/services/board/readBoard')
  const [actor, id] = [await words.actorOf(email), await words.communeOf(commune)]
  const { result, statements } = await countStatements(() =>
    readBoard({ payload: app.payload, actor, commune: id, plan: null, period: null, language: 'vi', now }),
  )
  return {
    rows: result!.board!.indicators.length + result!.board!.tasks.length,
    statements: statements.length,
  }
}

it('a board takes the same five statements for 6 rows and for 90', async () => {
  expect(await board('daumoi@loc-ninh.demo', 'Lộc Ninh')).toEqual({ rows: 6, statements: 5 })
  expect(await board('daumoi@loc-quang.demo', 'Lộc Quang')).toEqual({ rows: 70, statements: 5 })
  expect(await board('daumoi@tieu-can.demo', 'Tiểu Cần')).toEqual({ rows: 90, statements: 5 })
})

it('a board takes no more for the province', async () => {
  expect(await board('so-khcn@vinh-long.demo', 'Tiểu Cần')).toEqual({ rows: 90, statements: 5 })
})

it("a leader's brief takes five statements, for one commune as for two", async () => {
  const { readBrief } = await import('@/services/board/readBrief')
  const [one, other] = [
    await words.actorOf('lanhdao@tieu-can.demo'),
    await words.actorOf('lanhdao@loc-quang.demo'),
  ]
  const both = { person: one.person, appointments: [...one.appointments, ...other.appointments] }
  const counted = []
  for (const actor of [one, both]) {
    const { result, statements } = await countStatements(() =>
      readBrief({ payload: app.payload, actor, language: 'vi', now }),
    )
    counted.push([result.boards.length, statements.length])
  }
  expect(counted).toEqual([
    [1, 5],
    [2, 5],
  ])
})

it("an indicator's page takes three statements", async () => {
  const { readIndicatorPage } = await import('@/services/board/readIndicatorPage')
  const [actor, commune] = [await words.actorOf('lanhdao@loc-quang.demo'), await words.communeOf('Lộc Quang')]
  const [{ id }] = (await app.sql(
    `select id from indicators where commune_id = $1 order by position limit 1`,
    [commune],
  )) as [{ id: string }]
  const { result, statements } = await countStatements(() =>
    readIndicatorPage({ payload: app.payload, actor, commune, indicator: id, language: 'vi', now }),
  )
  expect([result!.figures.length, statements.length]).toEqual([2, 3])
})

it('the sheet for the weekly meeting takes six statements, for 6 rows and for 90', async () => {
  const { readWeekly } = await import('@/services/board/readWeekly')
  const counted = []
  for (const [email, name] of [
    ['daumoi@loc-ninh.demo', 'Lộc Ninh'],
    ['daumoi@loc-quang.demo', 'Lộc Quang'],
    ['lanhdao@tieu-can.demo', 'Tiểu Cần'],
  ] as const) {
    const [actor, commune] = [await words.actorOf(email), await words.communeOf(name)]
    const { statements } = await countStatements(() =>
      readWeekly({ payload: app.payload, actor, commune, plan: null, asked: null, language: 'vi', now }),
    )
    counted.push(statements.length)
  }
  expect(counted).toEqual([6, 6, 6])
})
