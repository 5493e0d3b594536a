import { openApp, type TestApp } from '../../support/openApp'

/** What the forms of the admin panel rely on, seen through the REST interface that they write to. */
let app: TestApp
const admin = 'quantri@loc-ninh.demo'
let plan: string

beforeAll(async () => {
  app = await openApp({ name: 'admin_forms' })
  plan = await create('plans', {
    title: 'Kế hoạch biểu mẫu',
    issuer: 'UBND phường',
    planFrom: '2027-01-01',
    planTo: '2027-12-31',
  })
}, 120_000)
afterAll(() => app.close())

const create = async (collection: string, data: Record<string, unknown>): Promise<string> => {
  const { status, body } = await app.ask('POST', `/api/${collection}`, { as: admin, body: data })
  expect([collection, status, body.errors]).toEqual([collection, 201, undefined])
  return String(body.doc.id)
}
const read = async (collection: string, id: string) =>
  (await app.ask('GET', `/api/${collection}/${id}`, { as: admin })).body
const change = (collection: string, id: string, data: Record<string, unknown>) =>
  app.ask('PATCH', `/api/${collection}/${id}`, { as: admin, body: data })
const unit = async (short: string): Promise<string> =>
  (
    await app.sql<{ id: string }>(
      `select u.id from organisations u join users q on q.commune_id = u.commune_id where q.email = $1 and u.short_name = $2`,
      [admin, short],
    )
  )[0]!.id

describe('the titles by which rows are found', () => {
  it('are made of number and name, and follow them', async () => {
    const section = await create('sections', { plan, code: 'I', title: 'Hạ tầng' })
    const indicator = await create('indicators', { plan, section, no: '3', name: 'Tỷ lệ phủ sóng 5G' })
    const target = await create('targets', {
      indicator,
      dueOn: '2027-12-31',
      validFrom: '2027-01-01',
      comparator: '>=',
      value: 62.5,
    })
    const owner = await create('responsibilities', { plan, indicator, unit: await unit('kt') })
    expect((await read('sections', section)).label).toBe('I. Hạ tầng')
    expect((await read('targets', target)).label).toBe('≥ 62,5%, 31/12/2027 – I.3 Tỷ lệ phủ sóng 5G')
    expect((await read('responsibilities', owner)).label).toBe('Phòng Kinh tế – I.3 Tỷ lệ phủ sóng 5G')
    const changed = await change('sections', section, { code: 'IV' })
    expect(changed.body.doc.label).toBe('IV. Hạ tầng')
    expect((await read('indicators', indicator)).label).toBe('IV.3 Tỷ lệ phủ sóng 5G')
    expect((await read('responsibilities', owner)).label).toBe('Phòng Kinh tế – IV.3 Tỷ lệ phủ sóng 5G')
  })
  it('name the person and the post of an appointment, also after either is renamed', async () => {
    const person = await create('users', {
      email: 'ten-goi@loc-ninh.demo',
      name: 'Trần Thị Bích',
      organisation: await unit('kt'),
    })
    const position = await create('positions', {
      title: 'Trưởng phòng',
      organisation: await unit('kt'),
      role: 'unit_head',
    })
    const appointment = await create('appointments', { person, position, from: '2027-01-01' })
    expect((await read('appointments', appointment)).label).toBe(
      'Trần Thị Bích – Trưởng phòng – Phòng Kinh tế',
    )
    await change('users', person, { name: 'Trần Thị Ngọc Bích' })
    await change('positions', position, { title: 'Phó trưởng phòng' })
    expect((await read('appointments', appointment)).label).toBe(
      'Trần Thị Ngọc Bích – Phó trưởng phòng – Phòng Kinh tế',
    )
  })
  it('are never what somebody sends', async () => {
    const { body } = await change('plans', plan, { label: 'Tên tự đặt' })
    expect(body.doc.label).toBe('UBND phường, 2027: Kế hoạch biểu mẫu')
  })
})

describe('a field that the form hides because it does not apply', () => {
  const indicator = (data: Record<string, unknown>) =>
    app.ask('POST', '/api/indicators', {
      as: admin,
      body: { plan, no: '9', name: 'Ban hành quy chế', kind: 'document', ...data },
    })

  it('is still checked', async () => {
    const wrong = [{ direction: 'sideways' }, { ratio: 'có' }]
    for (const data of wrong) {
      const { status, body } = await indicator(data)
      expect([status, body.errors[0].path]).toEqual([400, Object.keys(data)[0]])
    }
  })
  it('keeps its default when it is left empty', async () => {
    const { body } = await indicator({ direction: null, basis: null })
    expect(body.doc).toMatchObject({ direction: 'higher', basis: 'snapshot' })
  })
})

describe('a number', () => {
  it('is a number, whatever Payload would read out of a text', async () => {
    for (const baseline of ['nhiều', '12abc', '61,25']) {
      const { status, body } = await app.ask('POST', '/api/indicators', {
        as: admin,
        body: { plan, no: '8', name: 'Không phải số', baseline },
      })
      expect([baseline, status, body.errors?.[0]]).toEqual([
        baseline,
        400,
        expect.objectContaining({ code: 'invalid_value', path: 'baseline' }),
      ])
    }
  })
  it('is cleared by an empty text', async () => {
    const id = await create('indicators', { plan, no: '8', name: 'Có giá trị đầu kỳ', baseline: 35 })
    expect((await change('indicators', id, { baseline: '' })).body.doc.baseline).toBeNull()
  })
})

describe('what a new row is given', () => {
  it('is the place after the last of its plan', async () => {
    const first = await create('tasks', { plan, no: '1', name: 'Việc thứ nhất', position: 7 })
    const next = await create('tasks', { plan, no: '2', name: 'Việc thứ hai' })
    expect([(await read('tasks', first)).position, (await read('tasks', next)).position]).toEqual([7, 8])
  })
  it('is no plan that the sender has not named: only forms suggest one', async () => {
    const { status, body } = await app.ask('POST', `/api/indicators?plan=${plan}`, {
      as: admin,
      body: { no: '1', name: 'Không rõ kế hoạch' },
      headers: { referer: `http://localhost:3000/admin/collections/plans/${plan}` },
    })
    expect([status, body.errors[0].path]).toEqual([422, 'plan'])
  })
  it('is no unit of another commune', async () => {
    const [{ id: foreign }] = (await app.sql<{ id: string }>(
      `select id from organisations where short_name = 'kt' and id <> $1 limit 1`,
      [await unit('kt')],
    )) as [{ id: string }]
    const task = await create('tasks', { plan, no: '3', name: 'Việc của ai' })
    const { status } = await app.ask('POST', '/api/responsibilities', {
      as: 'quantri@sauro.demo',
      body: { plan, task, unit: foreign },
    })
    expect(status).toBe(400)
  })
})

describe('a ladder', () => {
  const steps = [
    {
      labelVi: 'Đầu mối kiểm tra',
      assignees: [{ role: 'focal_officer', relation: 'commune' }],
      returnTargets: ['author'],
    },
  ]
  const authors = [{ role: 'officer', relation: 'unit' }]

  it('needs only the Vietnamese name of a step', async () => {
    const id = await create('workflows', {
      name: 'Một bước',
      owner: await commune(),
      authors,
      steps,
      state: 'published',
    })
    expect((await read('workflows', id)).steps[0]).toMatchObject({
      key: 'dau_moi_kiem_tra',
      labelEn: 'Đầu mối kiểm tra',
    })
  })
  it('is copied from a preset as the draft of whoever copies it', async () => {
    const [{ id: preset }] = (await app.sql<{ id: string }>(
      `select id from workflows where preset = 'commune_report'`,
    )) as [{ id: string }]
    const { status, body } = await app.ask('POST', `/api/workflows/${preset}/duplicate`, { as: admin })
    expect(status).toBeLessThan(300)
    expect(body.doc).toMatchObject({ state: 'draft', owner: await commune() })
    const [copy] = await app.sql(`select preset, current_version from workflows where id = $1`, [body.doc.id])
    expect(copy).toEqual({ preset: null, current_version: null })
  })

  const commune = async (): Promise<string> =>
    (await app.sql<{ id: string }>(`select commune_id as id from users where email = $1`, [admin]))[0]!.id
})
