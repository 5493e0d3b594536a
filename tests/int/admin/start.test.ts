import { createLocalReq } from 'payload'
import { readAppointments } from '@/data/person/readAppointments'
import { dbOf } from '@/data/session'
import { readStaffForm } from '@/services/organisation/readStaffForm'
import { readAdminStart } from '@/services/plan/readAdminStart'
import { openApp, type TestApp } from '../../support/openApp'

/** The first page of the admin panel, on the demonstration. */
let app: TestApp
const now = '2026-11-22T03:00:00.000Z'

beforeAll(async () => {
  app = await openApp({ name: 'admin_start' })
}, 120_000)
afterAll(() => app.close())

const viewer = async (email: string) => {
  const { docs } = await app.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  const user = { ...docs[0]!, collection: 'users' as const }
  const req = await createLocalReq({ user }, app.payload)
  const appointments = await readAppointments({ db: dbOf(app.payload), person: user.id })
  return { req, actor: { person: user.id, appointments } }
}
const start = async (email: string) => readAdminStart({ ...(await viewer(email)), now })
const standing = (found: Awaited<ReturnType<typeof start>>, step: string) =>
  found.setup?.steps.find((one) => one.step === step)?.standing

describe('the steps of a commune’s set-up', () => {
  it('name the units without people and the rows without a decided lead, by name', async () => {
    const { setup, communes } = await start('quantri@loc-ninh.demo')
    expect(communes).toBeNull()
    expect(setup!.open.unitsWithoutPeople.first.map(({ name }) => name)).toEqual([
      'Phòng Kinh tế',
      'Văn phòng HĐND và UBND',
    ])
    expect(setup!.open.indicatorsWithoutLead).toMatchObject({ count: 6, first: [{}, {}, {}] })
    expect(setup!.steps.find(({ step }) => step === 'leads')).toEqual({
      step: 'leads',
      standing: 'look',
      gaps: [],
      holes: ['indicatorsWithoutLead'],
    })
  })
  it('follow what is filled in', async () => {
    const admin = 'quantri@loc-ninh.demo'
    const { setup } = await start(admin)
    for (const { id } of setup!.open.unitsWithoutPeople.first) {
      const people = [{ name: 'Lê Thị Mai', email: `${id}@loc-ninh.demo`, role: 'unit_head' }]
      await app.ask('POST', '/api/staff', { as: admin, body: { organisation: id, people } })
    }
    const after = await start(admin)
    expect([standing(after, 'units'), standing(after, 'people')]).toEqual(['done', 'look'])
    expect(after.setup!.open.linksUnused.count).toBe(2)
  })
  it('take somebody for invited until they have set a password, whatever they asked for before and since', async () => {
    const admin = 'quantri@loc-ninh.demo'
    const [person] = await app.sql(
      `select email from users where reset_password_token is not null and commune_id = (select commune_id from users where email = $1) limit 1`,
      [admin],
    )
    const { email } = person!
    // Read only now: it reads the settings, which openApp makes.
    const { askNewPassword } = await import('@/services/person/askNewPassword')
    const { setPassword } = await import('@/services/person/setPassword')
    const ask = () => askNewPassword({ payload: app.payload, email, headers: new Headers() })
    const unused = async () => (await start(admin)).setup!.open.linksUnused.first.map(({ id }) => id).length
    const counts = [await unused()]
    await ask()
    counts.push(await unused())
    const [{ token }] = (await app.sql<{ token: string }>(
      `select reset_password_token as token from users where email = $1`,
      [email],
    )) as [{ token: string }]
    const password = 'mot-mat-khau-moi-2026'
    await setPassword({ payload: app.payload, token, password, repeated: password })
    counts.push(await unused())
    await ask()
    counts.push(await unused())
    expect(counts).toEqual([2, 2, 1, 1])
  })
  it('offer a new unit only to those who may make it', async () => {
    expect((await start('quantri@loc-quang.demo')).mayAddPeople).toBe(true)
    const focal = await start('daumoi@loc-quang.demo')
    expect([focal.mayAddPeople, standing(focal, 'plan')]).toEqual([false, 'done'])
  })
})

describe('the communes of somebody who looks after many', () => {
  it('are counted once each, and those that have begun are named', async () => {
    const { setup, communes } = await start('quantri@sauro.demo')
    const [all] = await app.sql(
      `select count(*)::int as communes from organisations where kind = 'commune' and closed_on is null`,
    )
    expect(setup).toBeNull()
    expect(communes!.counts.reduce((sum, { communes: some }) => sum + some, 0)).toBe(all!.communes)
    expect(communes!.begun.map(({ name, setup: how }) => [name, how])).toContainEqual([
      'Xã Lộc Quang',
      'reporting',
    ])
  })
})

describe('the form for people', () => {
  const form = async (email: string, at: { organisation?: string; commune?: string }) =>
    readStaffForm({
      payload: app.payload,
      actor: (await viewer(email)).actor,
      organisation: at.organisation ?? null,
      commune: at.commune ?? null,
    })
  const lies = async (code: string): Promise<string> =>
    (await app.sql(`select id from organisations where admin_code = $1`, [code]))[0]!.id

  it('says for which roles the word of this administrator is not enough', async () => {
    const found = await form('quantri@loc-quang.demo', { organisation: await lies('25292') })
    expect(found!.roles.filter(({ isGranted }) => !isGranted).map(({ role }) => role)).toEqual([
      'commune_admin',
      'focal_officer',
      'commune_leader',
    ])
  })
  it('is closed for another commune, for no place, and for a unit under a unit', async () => {
    expect(await form('quantri@loc-ninh.demo', { commune: await lies('25292') })).toBeNull()
    expect(await form('quantri@loc-ninh.demo', {})).toBeNull()
    expect(await form('quantri@sauro.demo', { commune: 'no-id' })).toBeNull()
    const [unit] = await app.sql(`select id from organisations where kind = 'unit' limit 1`)
    expect(await form('quantri@sauro.demo', { commune: unit!.id })).toBeNull()
  })
})
