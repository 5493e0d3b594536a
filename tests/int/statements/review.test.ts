import { dbOf } from '@/data/session'
import { readAppointments } from '@/data/person/readAppointments'
import { readForm } from '@/services/report/readForm'
import { readGathering } from '@/services/report/readGathering'
import { readKept } from '@/services/report/readKept'
import { readReview } from '@/services/report/readReview'
import { readTrail } from '@/services/report/readTrail'
import { seeReport } from '@/services/report/seeReport'
import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
beforeAll(async () => {
  app = await openApp({ name: 'statements review' })
  words = reportsOf(app)
}, 120_000)
afterAll(() => app.close())

const actorOf = async (email: string) => {
  const [{ id }] = (await app.sql<{ id: string }>(`select id from users where email = $1`, [email])) as [
    { id: string },
  ]
  return { person: id, appointments: await readAppointments({ db: dbOf(app.payload), person: id }) }
}

const submitted = async (author: string): Promise<string> => {
  const report = await words.find(author, await words.openPeriod())
  const { indicators, tasks } = await words.form(author, report)
  await words.save(author, report, {
    values: indicators.map((row) =>
      row.target.kind === 'boolean'
        ? { indicator: row.id, boolean: true }
        : row.target.kind === 'text'
          ? { indicator: row.id, text: 'Đã làm' }
          : { indicator: row.id, value: 12.5 },
    ),
    tasks: tasks.map((row) => ({ task: row.id, status: 'in_progress' })),
  })
  expect((await words.command(author, report, { command: 'submit' })).status).toBe(200)
  return report
}

/** The services of a report's page, as somebody who reads it. */
const readPage = async (email: string, id: string) => {
  const actor = await actorOf(email)
  const { result, statements } = await countStatements(async () => {
    const head = (await seeReport({ payload: app.payload, actor, id }))!
    const asked = { db: dbOf(app.payload), actor, head, now: new Date().toISOString() }
    const form = await readForm(asked)
    await readReview(asked)
    await readKept({ ...asked, report: id })
    await readGathering(asked)
    return form.indicators.length + form.tasks.length
  })
  return { rows: result, statements }
}

describe('the page of a report to be reviewed', () => {
  it('takes the same statements for 3 rows and for 82', async () => {
    const small = await readPage('daumoi@sang-moc.demo', await submitted('kt@sang-moc.demo'))
    const large = await readPage('daumoi@tieu-can.demo', await submitted('ubnd@tieu-can.demo'))
    expect([small.rows, large.rows]).toEqual([3, 82])
    expect(large.statements).toEqual(small.statements)
    expect(large.statements.length).toBeLessThanOrEqual(17)
  })

  it('takes at most one more for a commune report where leads do not agree, however many units are behind it', async () => {
    const commune = async (email: string) =>
      readPage(email, await words.find(email, await words.openPeriod(), 'commune'))
    const [small, large] = [await commune('daumoi@sang-moc.demo'), await commune('daumoi@tieu-can.demo')]
    expect(large.rows).toBeGreaterThan(small.rows)
    expect(Math.abs(large.statements.length - small.statements.length)).toBeLessThanOrEqual(1)
  })
})

describe('the history of a report', () => {
  it('takes the same statements with one event and with four', async () => {
    const actor = await actorOf('daumoi@tieu-can.demo')
    const many = async (events: number) => {
      const [{ id }] = (await app.sql<{ id: string }>(
        `select r.id from reports r join organisations o on o.id = r.commune_id where o.name like '%Tiểu Cần'
           and (select count(*) from approval_events e where e.report = r.id) = $1 limit 1`,
        [events],
      )) as [{ id: string }]
      return countStatements(async () => {
        const head = (await seeReport({ payload: app.payload, actor, id }))!
        return readTrail({ db: dbOf(app.payload), actor, head, now: new Date().toISOString() })
      })
    }
    const [one, four] = [await many(1), await many(4)]
    expect([one.result.events.length, four.result.events.length]).toEqual([1, 4])
    expect(four.statements).toEqual(one.statements)
  })
})
