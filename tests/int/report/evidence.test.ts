import { readFile } from 'node:fs/promises'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let report: string
let row: string
const as = 'ttpvhcc@sang-moc.demo'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

beforeAll(async () => {
  app = await openApp({ name: 'evidence' })
  words = reportsOf(app)
  report = await words.find(as, await words.openPeriod())
  row = (await words.form(as, report)).indicators[0]!.id
})
afterAll(() => app.close())

const upload = async (
  person: string,
  data: Record<string, unknown>,
  content = PNG,
  name = 'bảng tổng hợp.png',
  type = 'image/png',
) => {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(content)], { type }), name)
  body.append('_payload', JSON.stringify(data))
  return app.send('POST', '/api/attachments', { as: person, body })
}

describe('evidence for a row', () => {
  let file: { id: string; filename: string; url: string }

  it('is uploaded by its author while the report is open, and lies where the report lies', async () => {
    const answer = await upload(as, { report, indicator: row, description: 'Ảnh chụp hệ thống' })
    expect([answer.status, answer.body.errors]).toEqual([201, undefined])
    file = answer.body.doc
    const [stored] = await app.sql(
      `select a.unit_id = r.unit_id as unit, a.commune_id = r.commune_id as commune, a.uploaded_by_id is not null as by from attachments a join reports r on r.id = a.report_id where a.id = $1`,
      [file.id],
    )
    expect(stored).toEqual({ unit: true, commune: true, by: true })
    await expect(readFile(`${app.dataDir}/media/${file.filename}`)).resolves.toEqual(PNG)
  })

  it('is read by whoever may read the report, and by nobody else', async () => {
    const statusFor = async (person: string) => [
      (await app.ask('GET', `/api/attachments/${file.id}`, { as: person })).status,
      (await app.send('GET', `/api/attachments/file/${encodeURIComponent(file.filename)}`, { as: person }))
        .status,
    ]
    expect(await statusFor(as)).toEqual([200, 200])
    expect(await statusFor('daumoi@sang-moc.demo')).toEqual([200, 200])
    for (const other of [
      'kt@sang-moc.demo',
      'ttpvhcc@loc-quang.demo',
      'daumoi@tieu-can.demo',
      'so-khcn@thai-nguyen.demo',
      'so-khcn@dong-nai.demo',
    ]) {
      for (const status of await statusFor(other)) expect([403, 404]).toContain(status)
    }
    expect([401, 403, 404]).toContain(
      (await app.send('GET', `/api/attachments/file/${encodeURIComponent(file.filename)}`, {})).status,
    )
  })

  it('is held to the same rule as in the workspace, whichever way it comes', async () => {
    const code = async (...file: [typeof PNG, string, string]) => {
      const { status, body } = await upload(as, { report, indicator: row }, ...file)
      const { code, path } = body.errors?.[0] ?? {}
      return [status, code, path]
    }
    const before = await app.sql(`select count(*) from attachments`)
    expect({
      empty: await code(Buffer.alloc(0), 'a.png', 'image/png'),
      large: await code(Buffer.alloc(20_000_001), 'a.pdf', 'application/pdf'),
      larger: await code(Buffer.alloc(20_500_000), 'a.pdf', 'application/pdf'),
      named: await code(PNG, `${'a'.repeat(120)}.png`, 'image/png'),
      ending: await code(PNG, 'a.exe', 'image/png'),
      said: await code(PNG, 'a.png', 'application/pdf'),
      inside: await code(Buffer.from('MZ not a document'), 'a.pdf', 'application/pdf'),
    }).toEqual({
      empty: [422, 'file_empty', 'file'],
      large: [422, 'file_too_large', 'file'],
      larger: [422, 'file_too_large', 'file'],
      named: [422, 'file_name_too_long', 'file'],
      ending: [422, 'file_type_refused', 'file'],
      said: [422, 'file_type_refused', 'file'],
      inside: [400, 'file_refused', 'file'],
    })
    expect(await app.sql(`select count(*) from attachments`)).toEqual(before)
  })

  it('is taken where the sender does not know what kind of file it is', async () => {
    const { status, body } = await upload(as, { report, indicator: row }, PNG, 'b.png', '')
    expect([status, body.doc?.mimeType]).toEqual([201, 'image/png'])
  })

  it('is refused for another report, another row, another kind of file and after submission', async () => {
    expect((await upload('kt@sang-moc.demo', { report, indicator: row })).status).toBe(403)
    const foreign = (
      await words.form('kt@sang-moc.demo', await words.find('kt@sang-moc.demo', await words.openPeriod()))
    ).tasks[0]!.id
    expect((await upload(as, { report, task: foreign })).body.errors[0].code).toBe('row_not_in_report')
    expect(
      (
        await upload(
          as,
          { report, indicator: row },
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
          'a.svg',
          'image/svg+xml',
        )
      ).status,
    ).toBe(422)
    await words.command(as, report, { command: 'submit' })
    expect((await upload(as, { report, indicator: row })).status).toBe(422)
  })

  it('is removed by whoever may edit the report, file and all, and only until it was submitted', async () => {
    const remove = async (person: string, id: string) => {
      const { status, body } = await app.ask('DELETE', `/api/attachments/${id}`, { as: person })
      return [status, body.errors?.[0].code]
    }
    expect(await remove(as, file.id)).toEqual([422, 'not_in_this_state'])
    expect((await words.command(as, report, { command: 'withdraw' })).status).toBe(200)
    const added = (await upload(as, { report, indicator: row }, PNG, 'gui nham.png')).body.doc
    expect(await remove(as, file.id)).toEqual([422, 'evidence_submitted'])
    expect(await remove('daumoi@sang-moc.demo', added.id)).toEqual([403, 'not_an_author'])
    expect((await remove('kt@sang-moc.demo', added.id))[0]).toBe(403)
    await expect(readFile(`${app.dataDir}/media/${added.filename}`)).resolves.toEqual(PNG)

    expect(await remove(as, added.id)).toEqual([200, undefined])
    await expect(readFile(`${app.dataDir}/media/${added.filename}`)).rejects.toThrow('ENOENT')
    const events = await app.sql(
      `select u.email from audit_events e join users u on u.id = e.actor where e.row_id = $1 and e.operation = 'delete'`,
      [added.id],
    )
    expect(events).toEqual([{ email: as }])
    await expect(readFile(`${app.dataDir}/media/${file.filename}`)).resolves.toEqual(PNG)
  })
})
