import { actorOf } from '../../support/actorOf'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const PEOPLE = ['kt@loc-quang.demo', 'vhxh@loc-quang.demo', 'ubnd@tieu-can.demo']
const NOW = '2026-11-20T02:00:00.000Z'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements entry' })
}, 120_000)
afterAll(() => app.close())

/** What the page of a report's form asks for, after who looks at it is known. */
const readPage = async (email: string) => {
  const { dbOf } = await import('@/data/session')
  const { readEntrySheet } = await import('@/services/report/readEntrySheet')
  const { readForm } = await import('@/services/report/readForm')
  const { seeReport } = await import('@/services/report/seeReport')
  const actor = await actorOf(app, email)
  const { find, openPeriod } = reportsOf(app)
  const id = await find(email, await openPeriod())
  return countStatements(async () => {
    const head = (await seeReport({ payload: app.payload, actor, id }))!
    const form = await readForm({ db: dbOf(app.payload), actor, head, now: NOW })
    const rows = [...form.indicators, ...form.tasks]
    const enteredBy = [actor.person, ...rows.flatMap(({ current }) => current?.enteredBy ?? [])]
    await readEntrySheet({ db: dbOf(app.payload), report: id, person: actor.person, enteredBy })
    return rows.length
  })
}

it('the report form takes the same seven statements for 5, for 42 and for 82 rows', async () => {
  const pages = []
  for (const email of PEOPLE) pages.push(await readPage(email))
  expect(pages.map(({ result }) => result)).toEqual([5, 42, 82])
  expect(pages.map(({ statements }) => statements.length)).toEqual([7, 7, 7])
})

it('saving a form takes the same statements for one row and for all of them', async () => {
  const { withTransaction } = await import('@/data/withTransaction')
  const { saveTypedEntries } = await import('@/services/report/saveTypedEntries')
  const { seeReport } = await import('@/services/report/seeReport')
  const email = 'ubnd@tieu-can.demo'
  const actor = await actorOf(app, email)
  const { find, openPeriod, form } = reportsOf(app)
  const id = await find(email, await openPeriod())
  const percents = (await form(email, id)).indicators.filter(({ target }) => target.kind === 'percent')
  const counts: number[] = []
  for (const rows of [percents.slice(0, 1), percents.slice(1)]) {
    const seen = (await seeReport({ payload: app.payload, actor, id }))!
    const typed = rows.map((row): [string, string] => [`v.${row.id}.value`, '12,5'])
    const sent = { revision: String(seen.revision), ...Object.fromEntries(typed) }
    const { statements } = await countStatements(() =>
      withTransaction(app.payload, null, ({ db }) => saveTypedEntries({ db, actor, seen, sent, now: NOW })),
    )
    counts.push(statements.length)
  }
  expect(percents.length).toBeGreaterThan(40)
  expect(counts[1]).toBe(counts[0])
})
