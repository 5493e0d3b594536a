import { openApp, type TestApp } from '../../support/openApp'
import { accounts, appoint, makeAccounts, makePerson, makePosition } from '../../support/access/accounts'
import { findGround, type Ground } from '../../support/access/ground'

let app: TestApp
let ground: Ground
const { officer, commune_admin: admin, focal_officer: focal, commune_leader: leader } = accounts
const { province_admin: above, system_admin: operator } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_accounts' })
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

describe('one’s own account', () => {
  it('takes a new telephone number, and nothing that says where one works', async () => {
    const { id, ...before } = await personOf(officer)
    const { organisation } = ground
    expect(await patch(officer, `users/${id}`, { phone: '0912345678' })).toEqual([200, undefined])
    for (const elsewhere of [
      organisation.other_unit,
      organisation.own_commune,
      organisation.foreign,
      organisation.own_province,
      null,
    ]) {
      expect(await patch(officer, `users/${id}`, { organisation: elsewhere })).toEqual([403, 'out_of_scope'])
    }
    expect(await patch(officer, `users/${id}`, { commune: ground.commune.foreign })).toEqual([
      403,
      'out_of_scope',
    ])
    await patch(officer, `users/${id}`, { closedOn: day(-1) })
    const { phone: _phone, updated_at: _at, id: _id, ...after } = await personOf(officer)
    const { phone: _before, updated_at: _was, ...same } = before
    expect(after).toEqual(same)
  })
  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'lockUntil', 'loginAttempts'])(
    'takes no %s, nor does another’s',
    async (field) => {
      for (const [as, email] of [
        [officer, officer],
        [admin, leader],
        [operator, leader],
      ] as const) {
        const before = await personOf(email)
        expect(await patch(as, `users/${before.id}`, { [field]: '2030-01-01T00:00:00.000Z' })).toEqual([
          400,
          'unknown_field',
        ])
        expect(await personOf(email)).toEqual(before)
      }
    },
  )
})

describe('another’s account', () => {
  it('takes no password from anybody, neither new nor old', async () => {
    const { id, hash } = await personOf(leader)
    for (const as of [admin, above, operator]) {
      expect((await patch(as, `users/${id}`, { password: 'Mat-khau-moi-2026' }))[0]).toBe(422)
      expect(
        (await patch(as, `users?where[id][equals]=${id}`, { password: 'Mat-khau-moi-2026' }))[0],
      ).toBeGreaterThanOrEqual(400)
    }
    const made = await post(admin, 'users', {
      name: 'A',
      email: 'a@thu.example',
      organisation: ground.commune.own_commune,
      password: 'Mat-khau-moi-2026',
    })
    expect(made.status).toBe(422)
    expect((await personOf(leader)).hash).toBe(hash)
  })
  it('keeps the address of whoever decides in the place of somebody who does, as long as they do', async () => {
    const substitute = await personOf(officer)
    const given = await app.ask('POST', '/api/delegations', {
      as: leader,
      body: { substitute: substitute.id, from: day(1), to: day(2), reason: 'Đi công tác' },
    })
    expect(given.status).toBe(200)
    const change = () => patch(admin, `users/${substitute.id}`, { email: 'cua.toi@thu.example' })
    expect(await change()).toEqual([403, 'address_of_decider'])
    await app.ask('POST', `/api/delegations/${given.body.id}/take-back`, { as: leader, body: {} })
    expect((await change())[0]).toBe(200)
    await app.sql(`update users set email = $1 where id = $2`, [officer, substitute.id])
  })
  it('keeps the address of whoever decides, or soon will', async () => {
    const coming = await makePerson(app, {
      email: 'sap.lanh.dao@thu.example',
      organisation: ground.commune.own_commune,
    })
    const proposed = await makePerson(app, {
      email: 'duoc.de.nghi@thu.example',
      organisation: ground.commune.own_commune,
    })
    const position = await makePosition(app, place(ground.commune.own_commune))
    await appoint(app, { person: coming, position, from: day(3) })
    await appoint(app, { person: proposed, position, state: 'proposed' })
    for (const id of [(await personOf(leader)).id, (await personOf(focal)).id, coming, proposed]) {
      const before = await row('users', id)
      expect(await patch(admin, `users/${id}`, { email: 'cua.toi@thu.example' })).toEqual([
        403,
        'address_of_decider',
      ])
      expect(
        (await patch(admin, `users?where[id][equals]=${id}`, { email: 'cua.toi@thu.example' }))[0],
      ).toBeGreaterThanOrEqual(400)
      expect((await row('users', id)).email).toBe(before.email)
    }
    expect(await patch(above, `users/${coming}`, { email: 'dung.hon@thu.example' })).toEqual([200, undefined])
  })
  it('is moved only by whoever administers both places', async () => {
    const person = await makePerson(app, {
      email: 'chuyen.di@thu.example',
      organisation: ground.organisation.own_unit,
    })
    const move = (as: string, organisation: string) => patch(as, `users/${person}`, { organisation })
    expect(await move(admin, ground.organisation.foreign)).toEqual([403, 'out_of_scope'])
    expect(await move(above, ground.organisation.foreign)).toEqual([403, 'out_of_scope'])
    expect(await move(admin, ground.organisation.other_unit)).toEqual([200, undefined])
    expect(await move(above, ground.commune.sibling)).toEqual([200, undefined])
    expect((await move(admin, ground.organisation.own_unit))[0]).toBeGreaterThanOrEqual(403)
    expect(await move(operator, ground.organisation.foreign)).toEqual([200, undefined])
    expect(await row('users', person)).toMatchObject({
      commune_id: ground.commune.foreign,
      province_id: ground.foreignProvince,
    })
  })
})

describe('a position', () => {
  it('that anybody was appointed to keeps its role and place', async () => {
    const position = await makePosition(app, { role: 'officer', organisation: ground.organisation.own_unit })
    await appoint(app, { person: (await personOf(admin)).id, position, from: '2024-01-01', to: '2024-12-31' })
    expect(await patch(admin, `positions/${position}`, { role: 'unit_head' })).toEqual([
      422,
      'position_in_use',
    ])
    expect(
      await patch(admin, `positions/${position}`, { organisation: ground.organisation.other_unit }),
    ).toEqual([422, 'position_in_use'])
    expect(await row('positions', position)).toMatchObject({
      role: 'officer',
      unit_id: ground.organisation.own_unit,
    })
  })
  it('that nobody holds moves within the commune and no farther', async () => {
    const position = await makePosition(app, { role: 'officer', organisation: ground.organisation.own_unit })
    expect(
      await patch(admin, `positions/${position}`, { organisation: ground.organisation.other_unit }),
    ).toEqual([200, undefined])
    expect(await row('positions', position)).toMatchObject({ unit_id: ground.organisation.other_unit })
    expect(
      (await patch(admin, `positions/${position}`, { organisation: ground.organisation.sibling }))[0],
    ).toBeGreaterThanOrEqual(400)
    expect(
      (await patch(admin, `positions/${position}`, { role: 'system_admin', organisation: null }))[0],
    ).toBeGreaterThanOrEqual(403)
    expect((await patch(admin, `positions/${position}`, { role: 'province_leader' }))[0]).toBe(422)
    expect(await row('positions', position)).toMatchObject({
      role: 'officer',
      unit_id: ground.organisation.other_unit,
    })
  })
})
