import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const PROVINCE = 'so-khcn@dong-nai.demo'
const PERIOD = '2026-10'
const NOW = '2026-11-22T03:00:00.000Z'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'heat map' })
}, 120_000)
afterAll(() => app.close())

const seen = async (period = PERIOD) => {
  const { dbOf } = await import('@/data/session')
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  const actor = await actorOf(app, PROVINCE)
  const db = dbOf(app.payload)
  const found = (await seeProvince({ db, actor, codeOrId: '75', asked: period }))!
  return { db, actor, province: found.province.id, period: found.period! }
}

const heatMap = async (more: { group?: string; search?: string; period?: string } = {}) => {
  const { readHeatMap } = await import('@/services/rollup/readHeatMap')
  const { db, province, period } = await seen(more.period)
  return readHeatMap({
    db,
    province,
    period: period.key,
    now: NOW,
    group: more.group ?? null,
    search: more.search ?? '',
    page: null,
  })
}

const across = async (code: string, period?: string) => {
  const { readIndicatorAcross } = await import('@/services/rollup/readIndicatorAcross')
  const asked = await seen(period)
  return readIndicatorAcross({ ...asked, code, now: NOW })
}

const rollup = async (code: string, period = PERIOD) =>
  (await app.ask('GET', `/api/rollups?period=${period}&catalogue=${code}`, { as: PROVINCE })).body.rows[0]

describe('a heat map', () => {
  it('offers the groups of the catalogue and shows the one that is asked for, the first for anything else', async () => {
    const map = await heatMap({ group: 'NL' })
    expect(map.groups).toEqual(['CDS', 'DMST', 'HT', 'KHCN', 'NL'])
    expect([map.group, map.entries.length]).toEqual(['NL', 8])
    expect((await heatMap({ group: 'không có' })).group).toBe('CDS')
  })

  it('holds the same figures as the roll-ups, for every entry of every group', async () => {
    let compared = 0
    for (const group of (await heatMap()).groups) {
      const { entries, rows } = await heatMap({ group })
      for (const [index, { code }] of entries.entries()) {
        const mine = rows.flatMap(({ commune, cells }) =>
          cells[index]!.map(({ indicator, value, boolean, assessment, report }) => ({
            ...{ commune, indicator, value, boolean, assessment, report },
          })),
        )
        const parts = ((await rollup(code))?.parts ?? []).map((part: Record<string, unknown>) => ({
          commune: part.commune,
          indicator: part.indicator,
          value: part.value,
          boolean: part.boolean,
          assessment: part.assessment,
          report: part.report,
        }))
        const byIndicator = (a: { indicator: string }, b: { indicator: string }) =>
          a.indicator.localeCompare(b.indicator)
        expect([code, mine.sort(byIndicator)]).toEqual([code, parts.sort(byIndicator)])
        compared += mine.length
      }
    }
    expect(compared).toBeGreaterThan(30)
  })

  it('says how far a figure is that is not official yet', async () => {
    const { rows } = await heatMap({ period: await reportsOf(app).openPeriod() })
    const states = rows.flatMap(({ cells }) => cells.flat().map(({ state, report }) => [state, report]))
    expect(new Set(states.map(([state]) => state))).toEqual(new Set(['late']))
    expect(states.every(([, report]) => report === null)).toBe(true)
  })

  it('finds a commune without marks', async () => {
    expect((await heatMap({ search: 'quang' })).rows.map(({ name }) => name)).toEqual(['Xã Lộc Quang'])
  })
})

describe('one indicator across communes', () => {
  it('has the value and the counts of the roll-up', async () => {
    for (const code of ['CDS-07', 'HT-01', 'KHCN-02']) {
      const [mine, theirs] = [(await across(code))!, await rollup(code)]
      expect([code, mine.value, mine.counts]).toEqual([code, theirs.value, theirs.communes])
      expect(mine.rows.filter(({ report }) => report !== null)).toHaveLength(theirs.parts.length)
    }
  })

  it('divides the sum of the numerators by that of the denominators, and names both', async () => {
    const before = (await across('CDS-07'))!
    expect([before.entry.rollupRule, before.parts]).toEqual(['weighted', null])
    expect(before.rows).toHaveLength(2)
    for (const [index, { indicator }] of before.rows.entries())
      await app.sql(
        `update official_values set numerator = $2, denominator = 200 where indicator = $1 and period = '2026-10'`,
        [indicator, [150, 50][index]],
      )
    const after = (await across('CDS-07'))!
    expect([after.value, after.parts]).toEqual([50, { numerator: 200, denominator: 400 }])
  })

  it('shows the target that held in the period', async () => {
    const { rows } = (await across('CDS-05'))!
    expect(rows.map(({ communeName, target }) => [communeName, target!.comparator, target!.value])).toEqual([
      ['Xã Lộc Quang', '=', 100],
    ])
  })

  it('leads to the entries beside it, and to nothing for an unknown code', async () => {
    const { before, after } = (await across('CDS-02'))!
    expect([before!.code, after!.code]).toEqual(['CDS-01', 'CDS-03'])
    expect(await across('CDS-99')).toBeNull()
  })

  it('has no commune of another province', async () => {
    const communes = new Set((await across('CDS-09'))!.rows.map(({ communeName }) => communeName))
    expect([...communes].every((name) => ['Xã Lộc Quang', 'Phường Lộc Ninh'].includes(name))).toBe(true)
  })
})
