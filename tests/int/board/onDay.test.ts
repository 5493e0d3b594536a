import { dbOf } from '@/data/session'
import { readBoard } from '@/services/board/readBoard'
import { readHeatMap } from '@/services/rollup/readHeatMap'
import { readIndicatorOnDay } from '@/services/rollup/readIndicatorOnDay'
import { boardsOf } from '../../support/boards'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

const NOW = '2026-11-22T03:00:00.000Z'

let app: TestApp
let words: ReturnType<typeof boardsOf>
let commune: string
let province: string
/** A flow and a state of one commune's plan; the flow's quarter is official beside its months. */
let flow: string
let state: string
let code: string
const figures: Record<string, number> = {}

beforeAll(async () => {
  app = await openApp({ name: 'on day' })
  words = boardsOf(app)
  commune = await words.communeOf('Lộc Ninh')
  const rows = await app.sql<{ id: string; province: string }>(
    `select i.id, i.province_id as province from indicators i where i.commune_id = $1 and i.kind = 'percent' order by i.position limit 2`,
    [commune],
  )
  ;[flow, state] = rows.map(({ id }) => id) as [string, string]
  province = rows[0]!.province
  const [entry] = await app.sql<{ id: string; code: string }>(
    `select id, code from catalogue c where not exists (select 1 from indicators i where i.catalogue_id = c.id and i.province_id = $1)
      order by code limit 1`,
    [province],
  )
  code = entry!.code
  await app.sql(
    `update indicators set basis = 'flow', kind = 'number', unit = 'hồ sơ', catalogue_id = $2 where id = $1`,
    [flow, entry!.id],
  )
  await app.sql(
    `insert into official_values (indicator, period, commune, province, frequency, start, "end", value, assessment, light, report)
      select indicator, '2026-Q3', commune, province, 'quarter', '2026-06-15', "end", 1000, assessment, light, report from official_values
      where indicator = $1 and period = '2026-09'`,
    [flow],
  )
  for (const { indicator, period, value } of await app.sql(
    `select indicator, period, value::float8 as value from official_values where indicator = any($1::uuid[])`,
    [[flow, state]],
  ))
    figures[`${indicator} ${period}`] = value
}, 120_000)
afterAll(() => app.close())

const boardOn = async (day: string | null) => {
  const actor = await words.actorOf('lanhdao@loc-ninh.demo')
  const { result, statements } = await countStatements(() =>
    readBoard({
      payload: app.payload,
      actor,
      commune,
      plan: null,
      period: null,
      day,
      language: 'vi',
      now: NOW,
    }),
  )
  const row = (id: string) => result!.board!.indicators.find((one) => one.id === id)!
  return { board: result!.board!, row, statements: statements.length }
}

describe('a commune’s board as of a day', () => {
  it('shows the newest official state with its age, whatever is waiting', async () => {
    const { board, row } = await boardOn('2026-11-22')
    expect(board.asOf).toBe('2026-11-22')
    expect(row(state)).toMatchObject({
      figure: {
        state: 'carried',
        fact: { period: '2026-10', reported: { value: figures[`${state} 2026-10`] } },
      },
      ageDays: 39,
    })
    expect((await boardOn('2026-10-13')).row(state)).toMatchObject({
      figure: { fact: { period: '2026-09' } },
      ageDays: 29,
    })
  })

  it('sums what happened this year, no month twice where its quarter is official too', async () => {
    const { row } = await boardOn('2026-11-22')
    const shown = row(flow)
    expect(shown.summed).toEqual(['2026-09', '2026-10'])
    expect(shown.figure).toMatchObject({
      fact: { reported: { value: figures[`${flow} 2026-09`]! + figures[`${flow} 2026-10`]! } },
    })
    expect((await boardOn('2026-10-13')).row(flow).summed).toEqual(['2026-09'])
  })

  it('is empty before anything was official', async () => {
    expect((await boardOn('2026-08-01')).row(state).figure).toEqual({ state: 'missing', last: null })
  })

  it('takes as many statements as the board of a period', async () => {
    expect([(await boardOn(null)).statements, (await boardOn('2026-11-22')).statements]).toEqual([5, 5])
  })
})

describe('a province’s indicators as of a day', () => {
  it('are those of each commune, in one statement for all their figures', async () => {
    const db = dbOf(app.payload)
    const { result, statements } = await countStatements(() =>
      readIndicatorOnDay({ db, province, day: '2026-11-22', code }),
    )
    const sum = figures[`${flow} 2026-09`]! + figures[`${flow} 2026-10`]!
    expect(result!.rows).toMatchObject([
      { value: sum, state: 'official', onDay: { ageDays: 39, summed: ['2026-09', '2026-10'] } },
    ])
    expect(result!.counts).toEqual({ official: 1, waiting: 0, late: 0, missing: 0 })
    expect(statements).toHaveLength(2)
    const before = await readIndicatorOnDay({ db, province, day: '2026-08-01', code })
    expect([before!.value, before!.counts.missing]).toEqual([null, 1])
  })

  it('fill the heat map with three statements', async () => {
    const db = dbOf(app.payload)
    const { result, statements } = await countStatements(() =>
      readHeatMap({
        db,
        province,
        period: '2026-11',
        day: '2026-11-22',
        now: NOW,
        group: code.split('-')[0]!,
        search: '',
        page: null,
      }),
    )
    expect(statements).toHaveLength(3)
    const at = result.entries.findIndex((entry) => entry.code === code)
    const row = result.rows.find((one) => one.commune === commune)!
    expect(row.cells[at]).toMatchObject([{ indicator: flow, state: 'official', onDay: { ageDays: 39 } }])
  })
})
