import { simulate } from '@/domain/approval/simulate'
import { dbOf } from '@/data/session'
import { readOffices } from '@/data/workflow/readOffices'
import { readWhy } from '@/services/report/readWhy'
import { seeReport } from '@/services/report/seeReport'
import { checkLadder } from '@/services/workflow/checkLadder'
import { listLadders } from '@/services/workflow/listLadders'
import { readLadderPage } from '@/services/workflow/readLadderPage'
import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

const admin = 'quantri@loc-ninh.demo'

let app: TestApp
let preset: string
beforeAll(async () => {
  app = await openApp({ name: 'statements_ladder' })
  const [found] = await app.sql(`select id from workflows where preset = 'unit_report'`)
  preset = found!.id
}, 120_000)
afterAll(() => app.close())

const now = () => new Date().toISOString()

const begin = async (name: string): Promise<string> =>
  (await app.ask('POST', '/api/ladders', { as: admin, body: { from: preset, name } })).body.id

const counts = async (id: string) => {
  const db = dbOf(app.payload)
  const actor = await actorOf(app, admin)
  const list = await countStatements(() => listLadders({ db, actor }))
  const page = await countStatements(() => readLadderPage({ payload: app.payload, actor, id }))
  const { definition, communes } = page.result!
  const check = await countStatements(() => checkLadder({ db, definition, communes, now: now() }))
  return {
    ladders: list.result!.ladders.length,
    statements: [list.statements.length, page.statements.length, check.statements.length],
  }
}

it('takes the same statements for one ladder as for several, with drafts and versions', async () => {
  const id = await begin('Một')
  const before = await counts(id)
  for (const name of ['Hai', 'Ba', 'Bốn']) await begin(name)
  await app.ask('POST', `/api/workflows/${id}/publication`, { as: admin, body: { revision: 1 } })
  const after = await counts(id)
  expect(after.ladders).toBe(before.ladders + 3)
  expect(after.statements).toEqual(before.statements)
})

it('tries a ladder among the people of a commune without writing anything', async () => {
  const [place] = await app.sql(`select commune_id as id from users where email = $1`, [admin])
  const tables = await app.sql(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const rows = async () => {
    const said = []
    for (const { name } of tables)
      said.push((await app.sql(`select count(*)::int as n from "${name}"`))[0]!.n)
    return said
  }
  const actor = await actorOf(app, admin)
  const before = await rows()
  const { result, statements } = await countStatements(async () => {
    const page = await readLadderPage({ payload: app.payload, actor, id: preset })
    const [office] = await readOffices({ db: dbOf(app.payload), communes: [place!.id] })
    const author = office!.posts.find(({ role }) => role === 'officer')!
    const focal = office!.posts.find(({ role }) => role === 'focal_officer')!
    return simulate({
      workflow: page!.definition,
      office: office!,
      unit: author.organisation,
      begunOn: now().slice(0, 10),
      isComplete: true,
      moves: [
        { person: author.person, command: { type: 'submit' } },
        { person: focal.person, command: { type: 'approve' } },
      ],
    })
  })
  expect(result.state.status).toBe('approved')
  expect(statements.filter((text) => !/^\s*(select|with)\b/i.test(text))).toEqual([])
  expect(await rows()).toEqual(before)
})

it('tells why in the same statements for whomever is asked about, and of nobody out of sight', async () => {
  const author = await actorOf(app, 'vhxh@loc-ninh.demo')
  const focal = await actorOf(app, 'daumoi@loc-ninh.demo')
  const [report] = await app.sql(
    `select r.id from reports r join users u on u.organisation_id = r.unit_id where u.email = 'vhxh@loc-ninh.demo' limit 1`,
  )
  const ask = async (actor: typeof author, person: string) => {
    const head = (await seeReport({ payload: app.payload, actor, id: report!.id }))!
    const db = dbOf(app.payload)
    return countStatements(() => readWhy({ db, actor, head, asked: { person, verb: 'approve' }, now: now() }))
  }
  const own = await ask(focal, focal.person)
  const other = await ask(focal, author.person)
  expect([other.result.person, own.result.person]).toEqual([author.person, focal.person])
  expect(other.statements.length).toBeLessThanOrEqual(own.statements.length + 1)
  expect((await ask(author, focal.person)).result.person).toBe(author.person)
})
