import { openApp, type TestApp } from '../../support/openApp'
import { issuedPlan } from '../../support/planImport/issuedPlan'

/** Who sees an import, who may begin, decide and confirm one, and who lets gaps of a plan pass. */
let app: TestApp
let id: string
let plan: string

beforeAll(async () => {
  app = await openApp({ name: 'plan_import_scope' })
  const { body } = await app.ask('POST', '/api/plan-imports', {
    as: 'quantri@loc-ninh.demo',
    body: { text: issuedPlan() },
  })
  id = body.id
  const [found] = await app.sql(
    `select p.id from plans p join users u on u.commune_id = p.commune_id where u.email = 'quantri@loc-ninh.demo'`,
  )
  plan = found!.id
}, 120_000)
afterAll(() => app.close())

const statuses = async (as: string | undefined) => {
  const start = await app.ask('POST', '/api/plan-imports', { as, body: { text: issuedPlan(), plan } })
  const see = await app.ask('GET', `/api/plan-imports/${id}`, { as })
  const decide = await app.ask('PUT', `/api/plan-imports/${id}/decisions`, {
    as,
    body: { revision: 999, changes: {} },
  })
  const confirm = await app.ask('POST', `/api/plan-imports/${id}/confirm`, { as, body: { revision: 999 } })
  const abandon = await app.ask('POST', `/api/plan-imports/${id}/abandon`, { as, body: { revision: 999 } })
  return [start, see, decide, confirm, abandon].map(({ status }) => status)
}

describe('an import of a commune', () => {
  it.each([
    // begin, see, decide, confirm, give up; 409: they may, and only the revision is wrong
    ['quantri@sauro.demo', [200, 200, 409, 409, 409]],
    ['quantri@loc-ninh.demo', [200, 200, 409, 409, 409]],
    ['daumoi@loc-ninh.demo', [200, 200, 409, 409, 409]],
    ['lanhdao@loc-ninh.demo', [403, 404, 404, 404, 404]],
    ['vhxh@loc-ninh.demo', [403, 404, 404, 404, 404]],
    ['so-khcn@dong-nai.demo', [403, 404, 404, 404, 404]],
    ['quantri@loc-quang.demo', [403, 404, 404, 404, 404]],
    ['daumoi@tieu-can.demo', [403, 404, 404, 404, 404]],
    [undefined, [401, 401, 401, 401, 401]],
  ] as [string | undefined, number[]][])('%s', async (as, expected) => {
    expect(await statuses(as)).toEqual(expected)
  })

  it.each([
    // read, fill in, let pass; 422: they may, and only the row is no row of the plan
    ['quantri@loc-ninh.demo', [200, 422, 403]],
    ['daumoi@loc-ninh.demo', [200, 422, 403]],
    ['lanhdao@loc-ninh.demo', [200, 403, 422]],
    ['vhxh@loc-ninh.demo', [200, 403, 403]],
    ['so-khcn@dong-nai.demo', [200, 403, 403]],
    ['quantri@loc-quang.demo', [404, 404, 404]],
    ['lanhdao@loc-quang.demo', [404, 404, 404]],
    ['so-khcn@vinh-long.demo', [404, 404, 404]],
    [undefined, [401, 401, 401]],
  ] as [string | undefined, number[]][])('the six clears of its plan: %s', async (as, expected) => {
    const row = '00000000-0000-7000-8000-000000000000'
    const fills = [{ row, clear: 'time', text: 'Quý IV/2026' }]
    const waived = { gaps: [{ row, clear: 'time' }], reason: 'Theo quy chế làm việc' }
    const asked = [
      await app.ask('GET', `/api/plans/${plan}/check`, { as }),
      await app.ask('POST', `/api/plans/${plan}/fills`, { as, body: { fills } }),
      await app.ask('POST', `/api/plans/${plan}/waivers`, { as, body: waived }),
    ]
    expect(asked.map(({ status }) => status)).toEqual(expected)
  })

  it('takes no unit of another commune into its decisions', async () => {
    const [foreign] = await app.sql(
      `select u.id from organisations u join users a on a.commune_id = u.commune_id where a.email = 'quantri@loc-quang.demo' and u.kind = 'unit' limit 1`,
    )
    const as = 'quantri@loc-ninh.demo'
    const unit = { nature: 'unit', unit: foreign!.id, reporter: null }
    const group = { nature: 'collective', unit: null, reporter: foreign!.id }
    for (const changes of [
      { owners: { a: unit } },
      { owners: { a: group } },
      { owners: { a: { nature: 'unit', unit: 'moi-7', reporter: null } } },
      { reporting: { focalUnit: foreign!.id } },
    ]) {
      const body = { revision: 0, changes }
      const answer = await app.ask('PUT', `/api/plan-imports/${id}/decisions`, { as, body })
      expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'import_unit_unknown'])
    }
  })

  it('is listed to exactly those who see it', async () => {
    const { actorOf } = await import('../../support/actorOf')
    const { dbOf } = await import('@/data/session')
    const { listImports } = await import('@/services/planImport/listImports')
    const listed = async (email: string) =>
      (await listImports({ db: dbOf(app.payload), actor: await actorOf(app, email) }))?.some(
        (one) => one.id === id,
      ) ?? null
    expect([
      await listed('quantri@loc-ninh.demo'),
      await listed('quantri@loc-quang.demo'),
      await listed('vhxh@loc-ninh.demo'),
    ]).toEqual([true, false, null])
  })

  it('needs a commune from somebody who looks after many', async () => {
    const asked = { as: 'quantri@sauro.demo', body: { text: issuedPlan() } }
    const { status, body } = await app.ask('POST', '/api/plan-imports', asked)
    expect([status, body.errors[0].code]).toEqual([422, 'import_commune_missing'])
  })

  it('is refused for a commune that is another’s, told as out of reach', async () => {
    const [other] = await app.sql(`select id from organisations where admin_code = '25292'`)
    const body = { text: issuedPlan(), commune: other!.id }
    const answer = await app.ask('POST', '/api/plan-imports', { as: 'quantri@loc-ninh.demo', body })
    expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'out_of_scope'])
  })
})
