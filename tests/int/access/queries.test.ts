import { openApp, type TestApp } from '../../support/openApp'
import { accounts, makePerson } from '../../support/access/accounts'
import { findGround, type Ground } from '../../support/access/ground'
import { planRecords } from '../../support/access/subjects'

let app: TestApp
let ground: Ground
const { officer, focal_officer: focal, province_officer: province, system_admin: operator } = accounts
beforeAll(async () => {
  app = await openApp({ name: 'access_queries' })
  ground = await findGround(app)
  const foreignPerson = await makePerson(app, {
    email: 'nguoi.la@tieu-can.example',
    organisation: ground.commune.foreign,
  })
  const tasks = `update tasks set assignee_id = $2 where id = (select id from tasks where plan_id = $1 and position = $3 limit 1)`
  const [leader] = await app.sql(`select id from users where email = $1`, [accounts.commune_leader])
  await app.sql(tasks, [ground.plan.own_commune, leader!.id, 1])
  // Nobody can put a stranger there through the product: it is there to be looked for.
  await app.sql(tasks, [ground.plan.own_commune, foreignPerson, 2])
}, 120_000)
afterAll(() => app.close())

const found = async (as: string, slug: string, query: string): Promise<number> => {
  const list = await app.ask('GET', `/api/${slug}?${query}&depth=0&limit=100`, { as })
  const count = await app.ask('GET', `/api/${slug}/count?${query}`, { as })
  expect([list.status, count.status]).toEqual([200, 200])
  expect(list.body.docs).toHaveLength(list.body.totalDocs)
  expect(count.body.totalDocs).toBe(list.body.totalDocs)
  return count.body.totalDocs
}

describe('a condition that looks through a relation', () => {
  it('finds by a field that the asker may read', async () => {
    expect(await found(focal, 'tasks', 'where[assignee.email][equals]=lanhdao@loc-quang.demo')).toBe(1)
    expect(await found(focal, 'reports', 'where[plan.title][like]=Lộc Quang')).toBeGreaterThan(5)
    expect(await found(operator, 'tasks', 'where[assignee.email][equals]=nguoi.la@tieu-can.example')).toBe(1)
  })
  it.each([
    ['alone', 'where[assignee.email][equals]=lanhdao@loc-quang.demo'],
    ['by its beginning', 'where[assignee.email][like]=lanhdao'],
    ['as one of two', 'where[or][0][assignee.email][like]=lanhdao&where[or][1][no][equals]=không có'],
    [
      'inside another',
      'where[and][0][or][0][assignee.phone][exists]=false&where[and][1][assignee.name][exists]=true',
    ],
    ['turned round', 'where[assignee.email][not_equals]=ai.khac@thu.example'],
    ['by what is missing', 'where[assignee.closedOn][exists]=false&where[assignee][exists]=true'],
  ])('does not find by a field of a person whom the asker cannot read: %s', async (_name, query) => {
    expect(await found(officer, 'tasks', query)).toBe(0)
  })
  it('does not find by a field of a row in another commune', async () => {
    expect(await found(focal, 'tasks', 'where[assignee.email][equals]=nguoi.la@tieu-can.example')).toBe(0)
    expect(await found(province, 'attachments', 'where[report.nothingToReport][equals]=false')).toBe(0)
    expect(await found(focal, 'reports', 'where[plan.title][like]=Tiểu Cần')).toBe(0)
    expect(await found(focal, 'reports', 'where[plan.commune.name][like]=Tiểu Cần')).toBe(0)
  })
  it('does not find unit reports behind evidence that reached the province', async () => {
    const [report] = await app.sql(`select * from reports where organisation_id = $1 and period_key = $2`, [
      ground.organisation.own_unit,
      ground.period.accepted,
    ])
    const [made] = await app.sql(
      `insert into attachments (id, report_id, filename, reached_province, province_id, commune_id, unit_id)
        values (gen_random_uuid(), $1, 'bi-mat.pdf', true, $2, $3, $4) returning id`,
      [report!.id, report!.province_id, report!.commune_id, report!.unit_id],
    )
    const behind = `where[id][equals]=${made!.id}&where[report.narrative.results][exists]=true`
    expect(await found(focal, 'attachments', behind)).toBe(1)
    expect(await found(province, 'attachments', behind)).toBe(0)
  })
  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'lockUntil'])(
    'cannot name %s of anybody, not even their own',
    async (field) => {
      for (const [slug, path] of [
        ['users', field],
        ['tasks', `assignee.${field}`],
        ['appointments', `person.${field}`],
      ]) {
        for (const as of [focal, operator]) {
          for (const query of [`where[${path}][like]=a`, `where[or][0][${path}][exists]=true`]) {
            expect((await app.ask('GET', `/api/${slug}?${query}`, { as })).status).toBe(400)
            expect((await app.ask('GET', `/api/${slug}/count?${query}`, { as })).status).toBe(400)
          }
        }
      }
    },
  )
  it('on the place of a row finds nothing elsewhere', async () => {
    for (const slug of [
      ...planRecords,
      'plans',
      'reports',
      'attachments',
      'reporting-periods',
      'users',
      'positions',
    ]) {
      expect([slug, await found(focal, slug, `where[commune][equals]=${ground.commune.foreign}`)]).toEqual([
        slug,
        0,
      ])
      expect([
        slug,
        await found(
          focal,
          slug,
          `where[or][0][commune][equals]=${ground.commune.foreign}&where[or][1][commune][equals]=${ground.commune.sibling}`,
        ),
      ]).toEqual([slug, 0])
    }
  }, 30_000)
})

describe('an order', () => {
  it('by a field behind a relation is refused', async () => {
    for (const sort of ['assignee.email', '-assignee.name', 'no,assignee.phone', 'plan.title']) {
      expect([sort, (await app.ask('GET', `/api/tasks?sort=${sort}`, { as: officer })).status]).toEqual([
        sort,
        400,
      ])
    }
    const joined = await app.ask('GET', '/api/tasks?joins[owners][sort]=unit.name', { as: officer })
    expect(joined.status).toBe(400)
    for (const query of ['sort=-no', 'joins[owners][sort]=order']) {
      expect((await app.ask('GET', `/api/tasks?${query}`, { as: officer })).status).toBe(200)
    }
  })
  it('by what is kept of a password is refused to everybody', async () => {
    for (const [slug, sort] of [
      ['users', 'hash'],
      ['users', '-resetPasswordToken'],
    ]) {
      expect((await app.ask('GET', `/api/${slug}?sort=${sort}`, { as: operator })).status).toBe(400)
    }
  })
})
