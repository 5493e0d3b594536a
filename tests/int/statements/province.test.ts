import type { Actor } from '@/domain/access/actor'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements province' })
}, 120_000)
afterAll(() => app.close())

const NOW = '2026-11-22T03:00:00.000Z'

/** A province with two plans, one with none, and one with a plan of 90 rows; by their codes. */
const provinces = ['75', '68', '86']

const open = async (actor: Actor, codeOrId: string) => {
  const { dbOf } = await import('@/data/session')
  const { seeProvince } = await import('@/services/rollup/seeProvince')
  const db = dbOf(app.payload)
  const { province, period } = (await seeProvince({ db, actor, codeOrId, asked: '2026-10' }))!
  return { db, province: province.id, period: period! }
}

const countIn = async (page: (actor: Actor, codeOrId: string) => Promise<unknown>): Promise<number[]> => {
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const counts: number[] = []
  for (const code of provinces)
    counts.push((await countStatements(() => page(actor, code))).statements.length)
  return counts
}

it('the board takes the same three statements for 95, for 124 communes and for none with a plan', async () => {
  const { readProvinceBoard } = await import('@/services/rollup/readProvinceBoard')
  const counts = await countIn(async (actor, code) =>
    readProvinceBoard({ ...(await open(actor, code)), now: NOW, standing: null, search: '' }),
  )
  expect(counts).toEqual([3, 3, 3])
})

it('the heat map takes the same five statements', async () => {
  const { readHeatMap } = await import('@/services/rollup/readHeatMap')
  const counts = await countIn(async (actor, code) => {
    const { db, province, period } = await open(actor, code)
    return readHeatMap({ db, province, period: period.key, now: NOW, group: 'CDS', search: '', page: null })
  })
  expect(counts).toEqual([5, 5, 5])
})

it('one indicator across communes takes the same six statements', async () => {
  const { readIndicatorAcross } = await import('@/services/rollup/readIndicatorAcross')
  const counts = await countIn(async (actor, code) =>
    readIndicatorAcross({ ...(await open(actor, code)), actor, code: 'CDS-07', now: NOW }),
  )
  expect(counts).toEqual([6, 6, 6])
})

it('the list of provinces takes one statement', async () => {
  const { dbOf } = await import('@/data/session')
  const { listProvinces } = await import('@/services/rollup/listProvinces')
  const actor = await actorOf(app, 'quantri@sauro.demo')
  const { statements } = await countStatements(() => listProvinces({ db: dbOf(app.payload), actor }))
  expect(statements).toHaveLength(1)
})
