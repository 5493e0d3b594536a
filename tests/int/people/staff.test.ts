import { openApp, type TestApp } from '../../support/openApp'

/** The form that makes a unit with its people, seen through the route that it sends to. */
let app: TestApp
const admin = 'quantri@loc-ninh.demo'
let commune: string
let foreign: string

beforeAll(async () => {
  app = await openApp({ name: 'staff' })
  const at = async (email: string) =>
    (await app.sql(`select commune_id as id from users where email = $1`, [email]))[0]!.id as string
  commune = await at(admin)
  foreign = await at('quantri@loc-quang.demo')
}, 120_000)
afterAll(() => app.close())

const head = { name: 'Trần Thị Bích', email: 'truongphong@ttptdv.demo', role: 'unit_head' }
const officer = { name: 'Lê Văn An', email: 'an@ttptdv.demo', role: 'officer' }
const order = (change: Record<string, unknown> = {}) => ({
  organisation: commune,
  unit: { name: 'Trung tâm Phục vụ hành chính công', unitType: 'centre' },
  people: [head, officer],
  ...change,
})
const send = (body: unknown, as = admin) => app.ask('POST', '/api/staff', { as, body })
const counts = async () =>
  (
    await app.sql(
      `select (select count(*) from organisations) as units, (select count(*) from users) as people,
        (select count(*) from positions) as positions, (select count(*) from appointments) as appointments, (select count(*) from outbox) as mails`,
    )
  )[0]
const refused = async (body: unknown, as = admin) => {
  const before = await counts()
  const answer = await send(body, as)
  expect(await counts()).toEqual(before)
  return [answer.status, answer.body.errors[0].code, answer.body.errors[0].path]
}

describe('a new unit with its people', () => {
  it('is refused as a whole when one person cannot be made', async () => {
    const known = { ...officer, email: 'VHXH@loc-ninh.demo ' }
    expect(await refused(order({ people: [head, known] }))).toEqual([
      422,
      'staff_email_known',
      'people.1.email',
    ])
  })
  it('is nobody’s to make elsewhere, nor for those who administer nobody', async () => {
    expect(await refused(order({ organisation: foreign }))).toEqual([403, 'out_of_scope', 'organisation'])
    expect((await refused(order(), 'daumoi@loc-ninh.demo')).slice(0, 2)).toEqual([403, 'out_of_scope'])
    expect((await refused(order(), 'lanhdao@loc-ninh.demo')).slice(0, 2)).toEqual([403, 'out_of_scope'])
  })
  it('has its people in confirmed posts, each with an invitation by which they set their password', async () => {
    const { status, body } = await send(order())
    expect([status, body.people.map((one: { state: string }) => one.state)]).toEqual([
      200,
      ['confirmed', 'confirmed'],
    ])
    const unit = await app.sql(
      `select o.commune_id, p.role::text, p.title, u.name, a.state::text from organisations o join positions p on p.organisation_id = o.id
        join appointments a on a.position_id = p.id join users u on u.id = a.person_id where o.id = $1 order by p.role`,
      [body.organisation],
    )
    expect(unit).toEqual([
      {
        commune_id: commune,
        role: 'unit_head',
        title: 'Lãnh đạo đơn vị',
        name: head.name,
        state: 'confirmed',
      },
      { commune_id: commune, role: 'officer', title: 'Chuyên viên', name: officer.name, state: 'confirmed' },
    ])
    const mails = await app.sql(`select recipient, body from outbox where recipient like '%@ttptdv.demo'`)
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([officer.email, head.email])
    expect(mails.every((mail) => /dat-mat-khau\?token=[0-9a-f]{64}/.test(mail.body))).toBe(true)
  })
  it('cannot be made a second time', async () => {
    expect(await refused(order({ people: [] }))).toEqual([422, 'staff_unit_known', 'unit.name'])
  })
  it('lies under a commune only', async () => {
    const [unit] = await app.sql(`select id from organisations where commune_id = $1 and kind = 'unit'`, [
      commune,
    ])
    expect(await refused(order({ organisation: unit!.id }))).toEqual([422, 'parent_required', 'organisation'])
  })
})

describe('people who join an organisation', () => {
  it('share the post of their role', async () => {
    const [unit] = await app.sql(`select id from organisations where name = $1 and commune_id = $2`, [
      order().unit.name,
      commune,
    ])
    const one = { name: 'Phạm Thị Hoa', email: 'hoa@ttptdv.demo', role: 'officer' }
    expect((await send({ organisation: unit!.id, people: [one] })).status).toBe(200)
    const [posts] = await app.sql(
      `select count(*)::int as posts from positions where organisation_id = $1 and role = 'officer'`,
      [unit!.id],
    )
    expect(posts!.posts).toBe(1)
  })
  it('wait for a confirmation where the role is not the administrator’s to give', async () => {
    const leader = { name: 'Nguyễn Văn Bình', email: 'binh@loc-ninh.demo', role: 'commune_leader' }
    const { body } = await send({ organisation: commune, people: [leader] })
    expect(body.people.map((one: { state: string }) => one.state)).toEqual(['proposed'])
  })
})

describe('invitations by mail', () => {
  /** As if so many had been counted today. */
  const count = (key: string, points: number) =>
    app.sql(
      `insert into rate_limits (key, points, expire) values ($1, $2, $3) on conflict (key) do update set points = excluded.points, expire = excluded.expire`,
      [key, points, Date.now() + 86_400_000],
    )
  const counted = async (key: string): Promise<number> =>
    (await app.sql(`select points from rate_limits where key = $1`, [key]))[0]?.points ?? 0
  const asked = (email: string) => ({
    organisation: commune,
    people: [{ name: 'Vũ Thị Lan', email, role: 'commune_leader' }],
  })
  const keyOf = async () => {
    const [person] = await app.sql(`select id from users where email = $1`, [admin])
    return `invite-by:${person!.id}`
  }

  it('go to one address five times a day', async () => {
    await count('invite-to:lan@ttptdv.demo', 5)
    expect((await refused(asked('lan@ttptdv.demo'))).slice(0, 2)).toEqual([429, 'too_many_invitations'])
  })
  it('are sent by one person two hundred times a day, whichever way', async () => {
    await count(await keyOf(), 199)
    expect((await send(asked('lan-1@ttptdv.demo'))).status).toBe(200)
    expect((await refused(asked('lan-2@ttptdv.demo'))).slice(0, 2)).toEqual([429, 'too_many_invitations'])
    const alone = await app.ask('POST', '/api/users', {
      as: admin,
      body: { name: 'Vũ Thị Lan', email: 'lan-3@ttptdv.demo', organisation: commune },
    })
    expect([alone.status, alone.body.errors[0].code]).toEqual([429, 'too_many_invitations'])
  })
  it('count also where they only tell that somebody has an account', async () => {
    await count(await keyOf(), 10)
    expect((await refused(asked('quantri@loc-quang.demo')))[1]).toBe('staff_email_known')
    expect(await counted(await keyOf())).toBe(11)
  })
  it('tell of no more than ten addresses a day that they have an account', async () => {
    const [person] = await app.sql(`select id from users where email = $1`, [admin])
    await count(`invite-known:${person!.id}`, 10)
    expect((await refused(asked('lanhdao@loc-quang.demo'))).slice(0, 2)).toEqual([
      429,
      'too_many_invitations',
    ])
    const alone = await app.ask('POST', '/api/users', {
      as: admin,
      body: { name: 'Vũ Thị Lan', email: 'lanhdao@tieu-can.demo', organisation: commune },
    })
    expect([alone.status, alone.body.errors[0].code]).toEqual([429, 'too_many_invitations'])
  })
})
