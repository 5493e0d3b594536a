import { boardsOf } from '../../support/boards'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof boardsOf>
beforeAll(async () => {
  app = await openApp({ name: 'board access' })
  words = boardsOf(app)
})
afterAll(() => app.close())

const opened = async (as: string, commune: string): Promise<boolean> =>
  (await words.board({ as, commune })) !== null

it.each([
  ['lanhdao@loc-quang.demo', 'Lộc Quang', true],
  ['daumoi@loc-quang.demo', 'Lộc Quang', true],
  ['quantri@loc-quang.demo', 'Lộc Quang', true],
  ['kt@loc-quang.demo', 'Lộc Quang', false],
  ['lanhdao@loc-quang.demo', 'Lộc Ninh', false],
  ['lanhdao@loc-quang.demo', 'Tiểu Cần', false],
  ['so-khcn@dong-nai.demo', 'Lộc Quang', true],
  ['so-khcn@dong-nai.demo', 'Lộc Ninh', true],
  ['so-khcn@dong-nai.demo', 'Tiểu Cần', false],
  ['quantri@sauro.demo', 'Tiểu Cần', true],
])('opens for %s at %s: %s', async (as, commune, isOpen) => {
  expect(await opened(as, commune)).toBe(isOpen)
})

it('is closed for an address that is no commune', async () => {
  const { readBoard } = await import('@/services/board/readBoard')
  const actor = await words.actorOf('quantri@sauro.demo')
  const [unit] = await app.sql(`select id from organisations where kind = 'unit' limit 1`)
  for (const commune of ['abc', '01a20235-0000-7000-8000-000000000000', unit!.id]) {
    const asked = { payload: app.payload, actor, commune, plan: null, period: null, language: 'vi' as const }
    expect(await readBoard({ ...asked, now: new Date().toISOString() })).toBeNull()
  }
})

it('shows an indicator page only with the board it belongs to', async () => {
  const { readIndicatorPage } = await import('@/services/board/readIndicatorPage')
  const [own, other] = [await words.communeOf('Lộc Quang'), await words.communeOf('Tiểu Cần')]
  const first = async (commune: string) =>
    (
      await app.sql(`select id from indicators where commune_id = $1 order by position limit 1`, [commune])
    )[0]!.id
  const seen = async (as: string, commune: string, indicator: string) =>
    (await readIndicatorPage({
      payload: app.payload,
      actor: await words.actorOf(as),
      ...{ commune, indicator, language: 'vi', now: new Date().toISOString() },
    })) !== null
  expect(await seen('lanhdao@loc-quang.demo', own, await first(own))).toBe(true)
  expect(await seen('lanhdao@loc-quang.demo', own, await first(other))).toBe(false)
  expect(await seen('lanhdao@loc-quang.demo', other, await first(other))).toBe(false)
  expect(await seen('kt@loc-quang.demo', own, await first(own))).toBe(false)
  expect(await seen('lanhdao@loc-quang.demo', own, 'abc')).toBe(false)
})

it('shows the province no report of a unit and none of the commune that has not reached it', async () => {
  const { find, openPeriod, save } = reportsOf(app)
  const period = await openPeriod()
  const report = await find('daumoi@loc-quang.demo', period, 'commune')
  const [row] = await app.sql(
    `select v.indicator from report_values v join indicators i on i.id = v.indicator
    where v.report = $1 and i.kind = 'percent' order by i.position limit 1`,
    [report],
  )
  const saved = await save('daumoi@loc-quang.demo', report, {
    values: [{ indicator: row!.indicator, value: 12.5, reason: 'Số của đầu mối' }],
  })
  expect(saved.status).toBe(200)

  const shown = async (as: string) => {
    const { board } = (await words.board({ as, commune: 'Lộc Quang', period }))!
    const figure = board!.indicators.find(({ id }) => id === row!.indicator)!.figure.state
    const levels = board!.reports.heat.flatMap(({ level, cells }) =>
      cells.flatMap((cell) => (cell ? [level] : [])),
    )
    return {
      figure,
      own: board!.reports.commune !== null,
      units: levels.includes('unit'),
      seesUnits: board!.seesUnits,
    }
  }
  expect(await shown('lanhdao@loc-quang.demo')).toEqual({
    figure: 'waiting',
    own: true,
    units: true,
    seesUnits: true,
  })
  expect(await shown('so-khcn@dong-nai.demo')).toEqual({
    figure: 'carried',
    own: false,
    units: false,
    seesUnits: false,
  })
})

it('tells the province nothing of a unit report behind a figure', async () => {
  const { readIndicatorPage } = await import('@/services/board/readIndicatorPage')
  const commune = await words.communeOf('Lộc Quang')
  const [row] = await app.sql(
    `select id from indicators where commune_id = $1 and kind = 'percent' order by position limit 1`,
    [commune],
  )
  const sources = async (as: string) => {
    const page = await readIndicatorPage({
      payload: app.payload,
      actor: await words.actorOf(as),
      ...{ commune, indicator: row!.id, language: 'vi', now: new Date().toISOString() },
    })
    return page!.figures
      .filter(({ isOfficial }) => isOfficial)
      .map(({ trail }) => [trail !== null, trail?.source != null])
  }
  expect(await sources('lanhdao@loc-quang.demo')).toEqual([
    [true, true],
    [true, true],
  ])
  expect(await sources('so-khcn@dong-nai.demo')).toEqual([
    [true, false],
    [true, false],
  ])
})
