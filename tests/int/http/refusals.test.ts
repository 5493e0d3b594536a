import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
const as = 'vhxh@loc-quang.demo'

beforeAll(async () => {
  app = await openApp({ name: 'refusals' })
  words = reportsOf(app)
  report = await words.find(as, await words.openPeriod())
}, 120_000)
afterAll(() => app.close())

const put = (body: unknown, options: { as?: string; raw?: string } = {}) =>
  app.ask('PUT', `/api/reports/${report}/entries`, {
    as: options.as ?? as,
    ...(options.raw === undefined ? { body } : { raw: options.raw }),
  })

const first = (answer: { status: number; body: any }) => [answer.status, answer.body.errors[0].code]

describe('refusals come in the order of the contract', () => {
  it('not logged in comes before everything', async () => {
    const answer = await app.ask('PUT', `/api/reports/${report}/entries`, { raw: '{' })
    expect(first(answer)).toEqual([401, 'not_logged_in'])
  })
  it('out of sight comes before the shape', async () => {
    expect(first(await put(null, { as: 'vhxh@sang-moc.demo', raw: '{' }))).toEqual([404, 'not_found'])
    expect(first(await app.ask('GET', '/api/reports/not-an-id/form', { as }))).toEqual([404, 'not_found'])
  })
  it('the shape comes before the revision', async () => {
    expect(first(await put(null, { raw: '{' }))).toEqual([400, 'invalid_json'])
    expect(first(await put({ revision: 'x' }))).toEqual([400, 'invalid_shape'])
    expect(
      first(
        await put({
          revision: 99,
          values: [{ indicator: '00000000-0000-7000-8000-000000000000', value: '61,25' }],
        }),
      ),
    ).toEqual([400, 'invalid_shape'])
  })
  it('an unknown key is named', async () => {
    const answer = await put({ revision: 99, values: [], colour: 'red' })
    expect(first(answer)).toEqual([400, 'unknown_field'])
    expect(answer.body.errors[0].path).toBe('colour')
  })
  it('the revision comes before the right', async () => {
    expect(first(await put({ revision: 99 }, { as: 'daumoi@loc-quang.demo' }))).toEqual([
      409,
      'stale_revision',
    ])
  })
  it('the right comes before the rule', async () => {
    const { revision } = await words.form(as, report)
    const answer = await put(
      { revision, values: [{ indicator: '00000000-0000-7000-8000-000000000000', value: 1 }] },
      { as: 'daumoi@loc-quang.demo' },
    )
    expect(first(answer)).toEqual([403, 'not_an_author'])
  })
  it('a row of another report is a rule', async () => {
    const { revision } = await words.form(as, report)
    expect(
      first(
        await put({ revision, values: [{ indicator: '00000000-0000-7000-8000-000000000000', value: 1 }] }),
      ),
    ).toEqual([422, 'row_not_in_report'])
  })
  it('a body beyond a megabyte is too large', async () => {
    expect(
      first(
        await put(null, {
          raw: JSON.stringify({ revision: 0, narrative: { results: 'x'.repeat(1_100_000) } }),
        }),
      ),
    ).toEqual([413, 'too_large'])
  })
  it('a body that comes in parts and never ends is refused without being waited for', async () => {
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(100_000).fill(120)),
      })
    const type = 'application/json'
    for (const path of [`/api/reports/${report}/commands`, '/api/users/login']) {
      const answer = await app.send('POST', path, { as, body: endless(), type })
      expect([path, ...first(answer)]).toEqual([path, 413, 'too_large'])
    }
  })
})

describe('entries take what the kind of a row takes', () => {
  const rowOf = async (kind: string) =>
    (await words.form(as, report)).indicators.find((row) => row.target.kind === kind)!

  it('refuses a field of another kind, and writes nothing of the rest', async () => {
    const { revision, indicators } = await words.form(as, report)
    const percent = indicators.find((row) => row.target.kind === 'percent')!
    const answer = await put({
      revision,
      values: [
        { indicator: percent.id, value: 12 },
        { indicator: (await rowOf('boolean')).id, value: 1 },
      ],
    })
    expect(first(answer)).toEqual([422, 'field_not_for_kind'])
    expect((await rowOf('percent')).current).toBeNull()
  })
  it('keeps numbers exactly as entered and flags a percent over 100', async () => {
    const row = await rowOf('percent')
    expect(
      (await words.save(as, report, { values: [{ indicator: row.id, value: 100.0625, note: 'Đối chiếu' }] }))
        .status,
    ).toBe(200)
    const after = await rowOf('percent')
    expect(after.current).toMatchObject({ value: 100.0625, note: 'Đối chiếu' })
    expect(after.flags).toContain('percent_over_100')
  })
  it("clears with '' and leaves what is not sent", async () => {
    const row = await rowOf('percent')
    await words.save(as, report, { values: [{ indicator: row.id, value: '' }] })
    expect((await rowOf('percent')).current).toMatchObject({ value: null, note: 'Đối chiếu' })
  })
  it('takes both parts of a fraction and works out the percent', async () => {
    const row = await rowOf('percent')
    await words.save(as, report, { values: [{ indicator: row.id, numerator: 49, denominator: 80 }] })
    expect((await rowOf('percent')).current).toMatchObject({ numerator: 49, denominator: 80, value: 61.25 })
  })
  it('takes a task status out of its list only', async () => {
    const { revision, tasks } = await words.form(as, report)
    expect(first(await put({ revision, tasks: [{ task: tasks[0]!.id, status: 'finished' }] }))).toEqual([
      400,
      'invalid_shape',
    ])
  })
  it('refuses the same row twice in one request', async () => {
    const { revision, indicators } = await words.form(as, report)
    const id = indicators.find((row) => row.target.kind === 'percent')!.id
    expect(
      first(
        await put({
          revision,
          values: [
            { indicator: id, value: 1 },
            { indicator: id, value: 2 },
          ],
        }),
      ),
    ).toEqual([422, 'row_sent_twice'])
  })
})

describe("Payload's own answers have the same form", () => {
  it('for a log-in that fails', async () => {
    const answer = await app.ask('POST', '/api/users/login', { body: { email: as, password: 'sai' } })
    expect(first(answer)).toEqual([401, 'wrong_credentials'])
    expect(answer.body.errors[0].message).toMatch(/[ạ-ỹ]/)
  })
  it('in English when that is asked for', async () => {
    const answer = await app.ask('POST', '/api/users/login', {
      body: { email: as, password: 'sai' },
      headers: { 'accept-language': 'en-GB,en' },
    })
    expect(answer.body.errors[0].message).toMatch(/password/i)
  })
  it('for a path and a document that do not exist', async () => {
    expect(first(await app.ask('GET', '/api/nothing-here', { as }))).toEqual([404, 'not_found'])
    expect(first(await app.ask('GET', '/api/plans/00000000-0000-7000-8000-000000000000', { as }))).toEqual([
      404,
      'not_found',
    ])
  })
  it('for a field that a record does not have', async () => {
    const answer = await app.ask('POST', '/api/sections', {
      as: 'quantri@loc-ninh.demo',
      body: { code: 'X', title: 'Y', colour: 'red' },
    })
    expect(first(answer)).toEqual([400, 'unknown_field'])
  })
  it('for what is required and missing, with its place', async () => {
    const answer = await app.ask('POST', '/api/plans', {
      as: 'quantri@loc-ninh.demo',
      body: { planFrom: '2027-01-01', planTo: '2027-12-31' },
    })
    expect(first(answer)).toEqual([400, 'invalid_value'])
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain('title')
  })
  it('for a listing beyond the cap', async () => {
    expect(first(await app.ask('GET', '/api/reports?limit=501', { as }))).toEqual([400, 'limit_out_of_range'])
    expect(first(await app.ask('GET', '/api/reports?limit=0', { as }))).toEqual([400, 'limit_out_of_range'])
    expect(first(await app.ask('GET', '/api/reports?depth=3', { as }))).toEqual([400, 'depth_out_of_range'])
  })
})

describe('the contract', () => {
  it('is served as OpenAPI 3.1 and describes every route', async () => {
    const { status, body } = await app.ask('GET', '/api/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths).sort()).toEqual(
      [
        '/api/approvals/bulk',
        '/api/delegations',
        '/api/delegations/{id}/take-back',
        '/api/health',
        '/api/inbox',
        '/api/ladders',
        '/api/me',
        '/api/notices',
        '/api/notices/read',
        '/api/openapi.json',
        '/api/plan-imports',
        '/api/plan-imports/{id}',
        '/api/plan-imports/{id}/abandon',
        '/api/plan-imports/{id}/confirm',
        '/api/plan-imports/{id}/decisions',
        '/api/plans/{id}/check',
        '/api/plans/{id}/commands',
        '/api/plans/{id}/fills',
        '/api/plans/{id}/history',
        '/api/plans/{id}/waivers',
        '/api/reports/{id}/commands',
        '/api/reports/{id}/compose',
        '/api/reports/{id}/consolidate',
        '/api/reports/{id}/document',
        '/api/reports/{id}/entries',
        '/api/reports/{id}/form',
        '/api/reports/{id}/history',
        '/api/rollups',
        '/api/staff',
        '/api/workflows/{id}/copies',
        '/api/workflows/{id}/draft',
        '/api/workflows/{id}/publication',
      ].sort(),
    )
  })
  it('answers health without a log-in', async () => {
    expect((await app.ask('GET', '/api/health')).body.status).toBe('ok')
  })
})
