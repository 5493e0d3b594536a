import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const admin = 'quantri@sang-moc.demo'
const officer = 'ttpvhcc@sang-moc.demo'
let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let plan: string
const field: Record<string, string> = {}

const addField = async (title: string, data: Record<string, unknown>) =>
  app.ask('POST', '/api/extra-fields', { as: admin, body: { plan, title, ...data } })

const extraOf = async (as = officer) =>
  ((await words.form(as, report)) as unknown as { extra: any[] }).extra.map(
    ({ title, isShown, current, retired, files }) => ({ title, isShown, current, retired, files }),
  )

beforeAll(async () => {
  app = await openApp({ name: 'extra' })
  words = reportsOf(app)
  report = await words.find(officer, await words.openPeriod())
  const [found] = await app.sql<{ plan: string }>(`select plan_id as plan from reports where id = $1`, [
    report,
  ])
  plan = found!.plan
}, 120_000)
afterAll(() => app.close())

describe('fields that a plan’s administrator adds', () => {
  it('are made without code, and hang together', async () => {
    const held = await addField('Có tổ chức hội nghị?', {
      kind: 'choice',
      choices: ['Có', 'Không'],
      required: true,
    })
    expect([held.status, held.body.errors]).toEqual([201, undefined])
    field.held = held.body.doc.id
    const many = await addField('Số người dự', {
      kind: 'number',
      required: true,
      shownWhen: field.held,
      shownWhenValue: 'Có',
    })
    field.many = many.body.doc.id
    field.minutes = (await addField('Biên bản', { kind: 'file' })).body.doc.id
    const wrong = await addField('Sai', { shownWhen: field.held, shownWhenValue: 'Có lẽ' })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, 'extra_condition_unknown_value'])
  })

  it('stand in the report’s form, and are missing while they are asked for', async () => {
    expect((await extraOf()).map(({ title, isShown }) => [title, isShown])).toEqual([
      ['Có tổ chức hội nghị?', true],
      ['Số người dự', false],
      ['Biên bản', true],
    ])
    const { missing } = await words.form(officer, report)
    expect(missing.filter(({ kind }) => kind === 'extra').map(({ id }) => id)).toEqual([
      field.held,
      field.minutes,
    ])
  })

  it('keep a report from being submitted where they are required', async () => {
    const refused = await words.command(officer, report, { command: 'submit' })
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'required_rows_missing'])
  })

  it('take what fits them and refuse the rest, all or nothing', async () => {
    const wrong = await words.save(officer, report, { extra: { [field.held!]: 'Có', [field.many!]: '120' } })
    expect([wrong.status, wrong.body.errors[0].code, wrong.body.errors[0].path]).toEqual([
      422,
      'extra_wrong_type',
      `extra.${field.many}`,
    ])
    expect((await extraOf())[0]!.current).toBeNull()
    const saved = await words.save(officer, report, { extra: { [field.held!]: 'Có', [field.many!]: 120 } })
    expect(saved.status).toBe(200)
    expect((await extraOf())[1]).toMatchObject({ isShown: true, current: { number: 120 } })
  })

  it('take a file through the evidence of the report', async () => {
    const body = new FormData()
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    body.append(
      'file',
      new Blob([new Uint8Array(Buffer.from(png, 'base64'))], { type: 'image/png' }),
      'bb.png',
    )
    body.append('_payload', JSON.stringify({ report, extraField: field.minutes }))
    expect((await app.send('POST', '/api/attachments', { as: officer, body })).status).toBe(201)
    expect((await extraOf())[2]).toMatchObject({ title: 'Biên bản', files: 1 })
  })

  it('stay as they are once the report is submitted, and the approval is bound to them', async () => {
    expect((await words.command(officer, report, { command: 'submit' })).status).toBe(200)
    await expect(app.sql(`update extra_values set number = 121 where report = $1`, [report])).rejects.toThrow(
      'SAURO_GUARDED',
    )
    const hash = async () =>
      (await words.command('daumoi@sang-moc.demo', report, { command: 'approve' })).body
    const [submitted] = await app.sql(
      `select content_hash as hash from approval_events where report = $1 order by seq desc limit 1`,
      [report],
    )
    await app.sql(`alter table extra_values disable trigger extra_values_guarded`)
    await app.sql(`update extra_values set number = 121 where report = $1 and field = $2`, [
      report,
      field.many,
    ])
    expect((await hash()).state).toBe('approved')
    const [approved] = await app.sql(
      `select content_hash as hash from approval_events where report = $1 order by seq desc limit 1`,
      [report],
    )
    expect(approved!.hash).not.toBe(submitted!.hash)
    await app.sql(`update extra_values set number = 120 where report = $1 and field = $2`, [
      report,
      field.many,
    ])
    await app.sql(`alter table extra_values enable trigger extra_values_guarded`)
  })

  it('are retired, never deleted, once something was entered; what stands there stays', async () => {
    const gone = await app.ask('DELETE', `/api/extra-fields/${field.many}`, { as: admin })
    expect(gone.status).toBe(422)
    const changed = await app.ask('PATCH', `/api/extra-fields/${field.many}`, {
      as: admin,
      body: { kind: 'text' },
    })
    expect(changed.body.errors[0].code).toBe('extra_kind_fixed')
    const retired = await app.ask('PATCH', `/api/extra-fields/${field.many}`, {
      as: admin,
      body: { retired: true },
    })
    expect(retired.status).toBe(200)
    expect((await extraOf('daumoi@sang-moc.demo'))[1]).toMatchObject({
      isShown: false,
      retired: true,
      current: { number: 120 },
    })
  })
})
