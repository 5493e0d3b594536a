import { openApp, type TestApp } from '../../support/openApp'
import { accounts, appoint, makeAccounts, makePerson, makePosition } from '../../support/access/accounts'
import { reportsOf } from '../../support/reports'
import { findGround, type Ground } from '../../support/access/ground'

let app: TestApp
let ground: Ground
const { officer, commune_admin: admin, focal_officer: focal, commune_leader: leader } = accounts
const { province_admin: above, province_leader: provinceLeader } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_appointments' })
  ground = await findGround(app)
  await makeAccounts(app, ground)
}, 120_000)
afterAll(() => app.close())

const personOf = async (email: string) => (await app.sql(`select * from users where email = $1`, [email]))[0]!
const row = async (table: string, id: string) =>
  (await app.sql(`select * from ${table} where id = $1`, [id]))[0]!
const patch = async (
  as: string,
  path: string,
  body: Record<string, unknown>,
): Promise<[number, string | undefined]> => {
  const answer = await app.ask('PATCH', `/api/${path}`, { as, body })
  return [answer.status, answer.body.errors?.[0]?.code]
}
const post = (as: string, slug: string, body: Record<string, unknown>) =>
  app.ask('POST', `/api/${slug}`, { as, body })
const place = (organisation: string) => ({ role: 'commune_leader', organisation })
const day = (offset: number): string =>
  new Date(Date.now() + (offset * 24 + 7) * 3_600_000).toISOString().slice(0, 10)

describe('an appointment', () => {
  it('does not end before it begins', async () => {
    const position = await makePosition(app, { role: 'officer', organisation: ground.commune.own_commune })
    const person = (await personOf(officer)).id
    const { status, body } = await post(admin, 'appointments', {
      person,
      position,
      from: day(0),
      to: day(-1),
    })
    expect([status, body.errors[0].path]).toEqual([400, 'to'])
    expect(body.errors[0].message).toContain('trước ngày bắt đầu giữ chức vụ')
  })

  const propose = async (as: string, email: string): Promise<string> => {
    const position = await makePosition(app, place(ground.commune.own_commune))
    const { body } = await post(as, 'appointments', {
      person: (await personOf(email)).id,
      position,
      from: day(-1),
      state: 'confirmed',
    })
    return body.doc.id
  }

  it('to a deciding role is proposed by an administrator, who cannot confirm it, for himself or another', async () => {
    for (const email of [admin, officer]) {
      const id = await propose(admin, email)
      expect(await row('appointments', id)).toMatchObject({ state: 'proposed', granted_by_id: null })
      expect(await patch(admin, `appointments/${id}`, { state: 'confirmed' })).toEqual([
        403,
        'grant_not_yours',
      ])
      await patch(admin, `appointments/${id}`, { grantedBy: (await personOf(leader)).id })
      expect(await row('appointments', id)).toMatchObject({ state: 'proposed', granted_by_id: null })
      const { body } = await app.ask('GET', '/api/me', { as: email })
      expect(body.positions.map((one: { role: string }) => one.role)).not.toContain('commune_leader')
      expect(await patch(leader, `appointments/${id}`, { state: 'confirmed' })).toEqual([200, undefined])
      expect(await row('appointments', id)).toMatchObject({
        state: 'confirmed',
        granted_by_id: (await personOf(leader)).id,
      })
      await app.sql(`delete from appointments where id = $1`, [id])
    }
  })
  it('keeps its person and position, for its own holder too', async () => {
    const own = (
      await app.sql(`select id from appointments where person_id = $1`, [(await personOf(admin)).id])
    )[0]!.id
    const position = await makePosition(app, place(ground.commune.own_commune))
    const before = await row('appointments', own)
    expect(await patch(admin, `appointments/${own}`, { position })).toEqual([422, 'appointment_fixed'])
    expect(await patch(admin, `appointments/${own}`, { person: (await personOf(officer)).id })).toEqual([
      422,
      'appointment_fixed',
    ])
    expect(await patch(admin, `appointments/${own}`, { state: 'proposed' })).toEqual([
      422,
      'appointment_fixed',
    ])
    expect(await patch(admin, `appointments/${own}`, { from: '2020-01-01' })).toEqual([
      403,
      'grant_not_yours',
    ])
    expect(await row('appointments', own)).toEqual(before)
  })
  it('is changed in nothing but its state by those who only confirm', async () => {
    const id = await propose(admin, officer)
    for (const as of [leader, focal, provinceLeader]) {
      expect(await patch(as, `appointments/${id}`, { to: day(30) })).toEqual([403, 'grant_not_yours'])
      expect(await patch(as, `appointments/${id}`, { from: '2020-01-01' })).toEqual([403, 'grant_not_yours'])
    }
    expect(await patch(provinceLeader, `appointments/${id}`, { state: 'confirmed' })).toEqual([
      403,
      'grant_not_yours',
    ])
  })
  it('of a leader is ended by who administers the commune, also when it was granted from above, not by the focal office', async () => {
    const person = await makePerson(app, {
      email: 'lanh.dao.cu@thu.example',
      organisation: ground.commune.own_commune,
    })
    const position = await makePosition(app, place(ground.commune.own_commune))
    const { body } = await post(above, 'appointments', { person, position, from: '2025-07-01' })
    expect(body.doc.state).toBe('confirmed')
    const end = (as: string, to: string | null) => patch(as, `appointments/${body.doc.id}`, { to })
    expect(await end(focal, day(1))).toEqual([403, 'grant_not_yours'])
    expect(await end(admin, day(1))).toEqual([200, undefined])
    expect(await end(admin, null)).toEqual([403, 'grant_not_yours'])
    expect(await end(above, null)).toEqual([200, undefined])
  })
  it('is made for nobody of another commune, and to no position there', async () => {
    const own = await makePosition(app, { role: 'viewer', organisation: ground.commune.own_commune })
    const elsewhere = await makePosition(app, { role: 'viewer', organisation: ground.commune.sibling })
    const stranger = (await personOf('vhxh@loc-ninh.demo')).id
    for (const body of [
      { person: stranger, position: own },
      { person: (await personOf(officer)).id, position: elsewhere },
    ]) {
      expect((await post(admin, 'appointments', { ...body, from: day(0) })).status).toBeGreaterThanOrEqual(
        400,
      )
    }
    expect(
      await app.sql(`select id from appointments where position_id = any($1)`, [[own, elsewhere]]),
    ).toEqual([])
  })
  it.each([
    ['has ended', { to: day(-1) }],
    ['is to come', { from: day(1) }],
    ['is only proposed', { state: 'proposed' }],
  ])('that %s gives nothing', async (name, terms) => {
    const email = `chuc-vu-${name.replaceAll(' ', '-')}@thu.example`
    const person = await makePerson(app, { email, organisation: ground.commune.own_commune })
    await appoint(app, {
      person,
      position: await makePosition(app, { role: 'commune_admin', organisation: ground.commune.own_commune }),
      ...terms,
    })
    expect((await app.ask('GET', '/api/me', { as: email })).body).toMatchObject({
      positions: [],
      isAdministrator: false,
    })
    expect((await app.ask('GET', '/api/users', { as: email })).body.totalDocs).toBe(1)
    expect((await app.ask('GET', '/api/plans', { as: email })).status).toBe(403)
    expect((await app.ask('GET', '/api/reports', { as: email })).status).toBe(403)
    expect(
      (await post(email, 'organisations', { name: 'X', kind: 'unit', parent: ground.commune.own_commune }))
        .status,
    ).toBe(403)
  })

  it('that has ended takes the reports along that were written under it', async () => {
    const email = 'chuyen-vien-cu@thu.example'
    const person = await makePerson(app, { email, organisation: ground.organisation.own_unit })
    const position = await makePosition(app, { role: 'officer', organisation: ground.organisation.own_unit })
    const held = await appoint(app, { person, position })
    const { find, openPeriod, command } = reportsOf(app)
    const report = await find(email, await openPeriod())
    expect((await command(email, report, { command: 'submit' })).status).toBe(200)
    const sent = async () => (await app.ask('GET', '/api/inbox?tab=sent', { as: email })).body.items
    expect(await sent()).toHaveLength(1)
    await app.sql(`update appointments set "to" = now() - interval '2 days' where id = $1`, [held])
    expect(await sent()).toEqual([])
    expect((await app.ask('GET', `/api/reports/${report}/form`, { as: email })).status).toBe(404)
  })
})
