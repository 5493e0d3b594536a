import { countStatements } from '../../support/countStatements'
import { openApp, type TestApp } from '../../support/openApp'

type Row = { id: string; target: { kind: string } }
type Form = { revision: number; indicators: Row[]; tasks: { id: string }[] }

const PEOPLE = [
  'kt@sang-moc.demo',
  'vhxh@loc-quang.demo',
  'ubnd@tieu-can.demo',
  'daumoi@tieu-can.demo',
  'daumoi@sang-moc.demo',
  'quantri@sauro.demo',
]

let app: TestApp
beforeAll(async () => {
  app = await openApp({ name: 'statements reports' })
  for (const as of PEOPLE) await app.ask('GET', '/api/me', { as })
}, 120_000)
afterAll(() => app.close())

/** The statements behind one request that is answered with 200. */
const count = async (as: string, method: string, path: string, body?: unknown) => {
  const { result, statements, transaction } = await countStatements(() => app.ask(method, path, { as, body }))
  expect([path, result.status, result.body.errors]).toEqual([path, 200, undefined])
  return { statements, transaction, body: result.body }
}

/** The open report of an organisation's month, by who reports it. */
const openReport = async (as: string, level: 'unit' | 'commune'): Promise<string> => {
  const { body } = await app.ask(
    'GET',
    `/api/reports?where[level][equals]=${level}&where[state][equals]=draft&sort=-periodEnd&limit=1`,
    { as },
  )
  return body.docs[0].id as string
}

const formOf = async (as: string, report: string): Promise<Form> =>
  (await app.ask<Form>('GET', `/api/reports/${report}/form`, { as })).body

const entryFor = ({ id, target }: Row) => {
  if (target.kind === 'boolean') return { indicator: id, boolean: true }
  return target.kind === 'text' ? { indicator: id, text: 'Đã làm' } : { indicator: id, value: 12.5 }
}

describe('a form', () => {
  it('takes the same five statements for 3, for 42 and for 82 rows', async () => {
    const sizes: number[] = []
    for (const as of ['kt@sang-moc.demo', 'vhxh@loc-quang.demo', 'ubnd@tieu-can.demo']) {
      const { statements, transaction, body } = await count(
        as,
        'GET',
        `/api/reports/${await openReport(as, 'unit')}/form`,
      )
      sizes.push(body.indicators.length + body.tasks.length)
      expect({ statements: statements.length, transaction: transaction.length }).toEqual({
        statements: 5,
        transaction: 0,
      })
    }
    expect(sizes).toEqual([3, 42, 82])
  })

  it('takes the same five statements for a commune report with many units behind it', async () => {
    const as = 'daumoi@tieu-can.demo'
    const { statements } = await count(as, 'GET', `/api/reports/${await openReport(as, 'commune')}/form`)
    expect(statements).toHaveLength(5)
  })
})

describe('saving entries', () => {
  const save = async (many: number) => {
    const as = 'ubnd@tieu-can.demo'
    const report = await openReport(as, 'unit')
    const { revision, indicators } = await formOf(as, report)
    const values = indicators.slice(0, many).map(entryFor)
    expect(values).toHaveLength(many)
    return count(as, 'PUT', `/api/reports/${report}/entries`, { revision, values })
  }

  it('takes the same statements for 1 and for 50 values, in one transaction', async () => {
    const [one, fifty] = [await save(1), await save(50)]
    expect(fifty.statements).toEqual(one.statements)
    expect(fifty.statements.length).toBeLessThanOrEqual(6)
    expect(fifty.transaction.map((text) => text.trim().toLowerCase())).toEqual(['begin', 'commit'])
  })

  it('writes all values in exactly one statement', async () => {
    const { statements } = await save(50)
    const writing = statements.filter((text) =>
      /\b(insert\s+into|update|delete\s+from|merge\s+into)\s+"?report_values\b/i.test(text),
    )
    expect(writing).toHaveLength(1)
  })

  it('writes all tasks in exactly one statement', async () => {
    const as = 'vhxh@loc-quang.demo'
    const report = await openReport(as, 'unit')
    const { revision, tasks } = await formOf(as, report)
    const { statements } = await count(as, 'PUT', `/api/reports/${report}/entries`, {
      revision,
      tasks: tasks.map(({ id }) => ({ task: id, status: 'in_progress' })),
    })
    expect(tasks.length).toBeGreaterThan(10)
    expect(statements.filter((text) => /\bupdate\s+"?task_updates\b/i.test(text))).toHaveLength(1)
  })
})

describe('consolidating', () => {
  const consolidate = async (as: string) => {
    const report = await openReport(as, 'commune')
    const { revision } = await formOf(as, report)
    return count(as, 'POST', `/api/reports/${report}/consolidate`, { revision })
  }

  it('takes the same number of statements for 15 and for 90 rows', async () => {
    const [small, large] = [
      await consolidate('daumoi@sang-moc.demo'),
      await consolidate('daumoi@tieu-can.demo'),
    ]
    expect(large.statements).toEqual(small.statements)
    expect(large.statements.length).toBeLessThanOrEqual(15)
  })
})

describe('listing reports', () => {
  const list = (as: string, limit: number, more = '') =>
    count(as, 'GET', `/api/reports?sort=-periodEnd&limit=${limit}${more}`)

  it('takes the same two statements for 5 and for 50 reports', async () => {
    for (const limit of [5, 50]) {
      const { statements, body } = await list('quantri@sauro.demo', limit)
      expect(body.docs).toHaveLength(limit)
      expect(statements).toHaveLength(2)
    }
  })

  it('takes one more for somebody whose open slots count, however many reports there are', async () => {
    for (const limit of [5, 20]) {
      const { statements, body } = await list('daumoi@tieu-can.demo', limit)
      expect(body.docs).toHaveLength(limit)
      expect(statements).toHaveLength(3)
    }
  })

  it('takes at most four where Payload answers', async () => {
    const { statements, body } = await list('daumoi@tieu-can.demo', 20, '&where[periodKey][like]=2026')
    expect(body.docs).toHaveLength(20)
    expect(statements.length).toBeLessThanOrEqual(4)
  })
})

describe('a history', () => {
  it('takes the same five statements with no event and with many', async () => {
    const as = 'quantri@sauro.demo'
    const reports = await app.sql<{ id: string; events: number }>(
      `select r.id, (select count(*)::int from approval_events e where e.report = r.id) as events from reports r order by 2`,
    )
    const [none, many] = [reports[0]!, reports.at(-1)!]
    expect([none.events, many.events]).toEqual([0, 4])
    for (const { id, events } of [none, many]) {
      const { statements, body } = await count(as, 'GET', `/api/reports/${id}/history`)
      expect(body.events).toHaveLength(events)
      expect(statements).toHaveLength(5)
    }
  })
})
