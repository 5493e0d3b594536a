import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const FOCAL = 'daumoi@sang-moc.demo'
const LEADER = 'lanhdao@sang-moc.demo'
const PROVINCE = 'so-khcn@thai-nguyen.demo'
const OFFICER = 'kt@sang-moc.demo'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let app: TestApp
let words: ReturnType<typeof reportsOf>
let accepted: string
let open: string

beforeAll(async () => {
  app = await openApp({ name: 'document' })
  words = reportsOf(app)
  const [one] = await app.sql<{ id: string }>(
    `select r.id from reports r join users u on u.email = $1 join appointments a on a.person_id = u.id and a.commune_id = r.commune_id
      where r.level = 'commune' and r.state = 'approved' order by r.period_end desc limit 1`,
    [FOCAL],
  )
  accepted = one!.id
  open = await words.find(FOCAL, await words.openPeriod(), 'commune')
}, 120_000)
afterAll(() => app.close())

const take = async (as: string | undefined, id: string, query = 'format=docx') => {
  const { status, body } = await app.send('GET', `/api/reports/${id}/document?${query}`, { as })
  return status === 200
    ? { status, file: new Uint8Array(body as ArrayBuffer) }
    : { status, code: (body as { errors: { code: string }[] }).errors[0]!.code }
}

const textOf = (file: Uint8Array | undefined): string =>
  strFromU8(unzipSync(file!)['word/document.xml']!).replace(/<[^>]+>/g, ' ')

describe('the document of an accepted report', () => {
  it('is the letter with number, day and signer, for whoever sees the report', async () => {
    for (const as of [FOCAL, LEADER, PROVINCE]) {
      const { status, file } = await take(as, accepted)
      expect(status).toBe(200)
      expect(textOf(file)).toMatch(/Số: \d+\/BC-UBND .* Sảng Mộc, ngày \d\d tháng \d+ năm 2026/)
      expect(textOf(file)).toContain('Lãnh đạo ký (minh họa)')
    }
  })

  it('is a Word file to be kept', async () => {
    const { answerApi } = await import('@/http/answerApi')
    const { default: config } = await import('@payload-config')
    const { body } = await app.ask('POST', '/api/users/login', {
      body: { email: FOCAL, password: 'SauRo@2026' },
    })
    const { headers } = await answerApi({
      config,
      request: new Request(`http://localhost:3000/api/reports/${accepted}/document?format=docx`, {
        headers: { authorization: `JWT ${body.token}` },
      }),
    })
    expect(headers.get('content-type')).toBe(WORD)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="bao-cao-xa-sang-moc-2026-\d\d\.docx"$/,
    )
    expect(headers.get('cache-control')).toContain('no-store')
  })

  it('is the same file whoever takes it and however often', async () => {
    const files = await Promise.all([FOCAL, FOCAL, PROVINCE].map((as) => take(as, accepted)))
    expect(new Set(files.map(({ file }) => createHash('sha256').update(file!).digest('hex'))).size).toBe(1)
  })

  it('bears the head of the chain that the history shows', async () => {
    const { body } = await app.ask('GET', `/api/reports/${accepted}/history`, { as: FOCAL })
    const { file } = await take(FOCAL, accepted)
    expect(strFromU8(unzipSync(file!)['docProps/custom.xml']!)).toContain(body.events.at(-1).hash)
  })

  it('says what was sealed, with every row of the report', async () => {
    const { indicators } = await words.form(FOCAL, accepted)
    const text = textOf((await take(FOCAL, accepted)).file).replace(/\s+/g, '')
    expect(indicators).toHaveLength(10)
    for (const { name } of indicators) expect(text).toContain(name.replace(/\s+/g, ''))
  })

  it('is written as the address asks', async () => {
    const query = new URLSearchParams({
      format: 'docx',
      form: 'party',
      figures: 'cumulative',
      length: 'by_field',
      recipients: 'Công an tỉnh',
      requestNumber: '7/CV',
      requestDate: '2026-10-02',
      requestIssuer: 'Công an tỉnh',
    })
    const text = textOf((await take(FOCAL, accepted, query.toString())).file)
    for (const part of [
      'ĐẢNG CỘNG SẢN',
      'Lũy kế',
      'Công văn số 7/CV ngày 02 tháng 10 năm 2026',
      '- Công an tỉnh (b/c);',
    ])
      expect(text).toContain(part)
  })
})

describe('no document', () => {
  it.each([
    ['of what somebody does not see', OFFICER, () => accepted, 'format=docx', 404, 'not_found'],
    ['without a format', FOCAL, () => accepted, '', 400, 'invalid_shape'],
    ['of an unknown format', FOCAL, () => accepted, 'format=exe', 400, 'invalid_shape'],
    ['with a wish nobody knows', FOCAL, () => accepted, 'format=docx&colour=red', 400, 'unknown_field'],
    ['with half a letter', FOCAL, () => accepted, 'format=docx&requestNumber=7', 422, 'request_incomplete'],
    ['of what no leader approved', FOCAL, () => open, 'format=docx', 422, 'document_needs_approval'],
    ['of a draft for the province', PROVINCE, () => open, 'format=docx', 404, 'not_found'],
  ])('%s', async (_, as, id, query, status, code) => {
    expect(await take(as, id(), query)).toEqual({ status, code })
  })

  it('of a unit’s report', async () => {
    const unit = await words.find(OFFICER, await words.openPeriod(), 'unit')
    expect(await take(OFFICER, unit)).toEqual({ status: 422, code: 'document_of_commune_only' })
  })
})

describe('a report on its way', () => {
  const command = async (as: string, body: Record<string, unknown>): Promise<number> =>
    (await words.command(as, open, body)).status

  it('has a draft once the leader approved it, with the figures that were approved, and a number once it is issued', async () => {
    const units = await app.sql<{ organisation: string }>(
      `select u.organisation_id as organisation from reports c join reports u on u.plan_id = c.plan_id and u.period_key = c.period_key
        and u.level = 'unit' and u.is_current where c.id = $1`,
      [open],
    )
    for (const { organisation } of units) {
      expect(
        await command(FOCAL, { command: 'waive', unit: organisation, reason: 'Chưa có số liệu trong kỳ' }),
      ).toBe(200)
    }
    const { revision } = await words.form(FOCAL, open)
    expect(
      (await app.ask('POST', `/api/reports/${open}/consolidate`, { as: FOCAL, body: { revision } })).status,
    ).toBe(200)
    const [{ id: indicator } = { id: '' }] = (await words.form(FOCAL, open)).indicators
    const values = [{ indicator, value: 43.21, reason: 'Số liệu của văn phòng' }]
    expect((await words.save(FOCAL, open, { values })).status).toBe(200)
    expect(await command(FOCAL, { command: 'submit' })).toBe(200)
    expect(await take(FOCAL, open)).toEqual({ status: 422, code: 'document_needs_approval' })
    expect(await command(LEADER, { command: 'approve' })).toBe(200)

    const draft = await take(FOCAL, open)
    expect(textOf(draft.file)).toContain('43,21%')
    expect(textOf(draft.file)).toContain('Chưa có số liệu')
    expect(strFromU8(unzipSync(draft.file!)['word/header1.xml']!)).toContain('DỰ THẢO')

    const [{ day } = { day: '' }] = await app.sql<{ day: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day`,
    )
    const issue = { command: 'issue', documentNumber: '7/BC-UBND', issuedDate: day, signer: 'Trần Văn B' }
    expect(await command(FOCAL, issue)).toBe(200)
    const issued = await take(FOCAL, open)
    expect(textOf(issued.file)).toContain('Số: 07/BC-UBND')
    expect(textOf(issued.file)).toContain('Trần Văn B')
    expect(strFromU8(unzipSync(issued.file!)['word/header1.xml']!)).not.toContain('DỰ THẢO')
  })

  it('has none while it is being written again', async () => {
    expect(await command(PROVINCE, { command: 'return', reason: 'Đề nghị rà soát số liệu' })).toBe(200)
    expect(await take(FOCAL, open)).toEqual({ status: 422, code: 'document_needs_approval' })
  })
})
