import { openApp, type TestApp } from '../../support/openApp'

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'task_names' })
}, 120_000)
afterAll(() => app.close())

type Task = { name: string; subtask: string | null; output: string | null; kpi: string | null }

it.each(['loc-quang', 'loc-ninh', 'sang-moc', 'loi-bac', 'tieu-can'])(
  'every task on the form of %s is called something, and what its plan leaves out is absent, not empty',
  async (commune) => {
    const as = `daumoi@${commune}.demo`
    const [report] = await app.sql(
      `select r.id from reports r join users u on u.commune_id = r.commune_id where u.email = $1 and r.level = 'commune' order by r.period_end desc limit 1`,
      [as],
    )
    const { body } = await app.ask<{ tasks: Task[] }>('GET', `/api/reports/${report!.id}/form`, { as })
    const said = body.tasks.flatMap(({ name, subtask, output, kpi }) => [subtask ?? name, output, kpi])
    expect(said.filter((text) => text?.trim() === '')).toEqual([])
  },
)

it('a task whose part was emptied by hand is called by its own name again', async () => {
  const as = 'daumoi@sang-moc.demo'
  await app.sql(
    `update tasks set subtask = '', output = '' where plan_id in (select plan_id from reports r join users u on u.commune_id = r.commune_id where u.email = $1)`,
    [as],
  )
  const [report] = await app.sql(
    `select r.id from reports r join users u on u.commune_id = r.commune_id where u.email = $1 and r.level = 'commune' and r.state = 'draft' limit 1`,
    [as],
  )
  const { body } = await app.ask<{ tasks: Task[] }>('GET', `/api/reports/${report!.id}/form`, { as })
  expect(body.tasks.map(({ subtask, output }) => [subtask, output])).toEqual(
    body.tasks.map(() => [null, null]),
  )
})
