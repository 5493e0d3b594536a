import { dbOf } from '@/data/session'
import { missingSetup } from '@/domain/plan/missingSetup'
import { readWholeSetup } from '@/services/plan/readWholeSetup'
import { checkLadder } from '@/services/workflow/checkLadder'
import { listLadders } from '@/services/workflow/listLadders'
import { makePerson } from '../../support/access/accounts'
import { actorOf } from '../../support/actorOf'
import { openApp, type TestApp } from '../../support/openApp'

const commune = 'quantri@loc-ninh.demo'
const province = 'quan-tri-tinh@dong-nai.demo'
const operator = 'quantri@sauro.demo'

let app: TestApp
let preset: string
beforeAll(async () => {
  app = await openApp({ name: 'ladders_admin' })
  const [found] = await app.sql(`select id from workflows where preset = 'commune_report'`)
  preset = found!.id
  const [place] = await app.sql(
    `select o.province_id as id from organisations o join users u on u.commune_id = o.id where u.email = $1 and o.kind = 'commune'`,
    [commune],
  )
  const person = await makePerson(app, { email: province, organisation: place!.id })
  const as = operator
  const made = await app.ask('POST', '/api/positions', {
    as,
    body: { title: 'Quản trị tỉnh', organisation: place!.id, role: 'province_admin' },
  })
  await app.ask('POST', '/api/appointments', {
    as,
    body: { person, position: made.body.doc.id, from: '2026-01-01' },
  })
}, 120_000)
afterAll(() => app.close())

const begin = async (as: string, name: string, from = preset): Promise<string> => {
  const { status, body } = await app.ask('POST', '/api/ladders', { as, body: { from, name } })
  expect([status, body.errors]).toEqual([200, undefined])
  return body.id
}
const read = async (id: string) =>
  (await app.sql(`select definition, revision, name from workflow_drafts where workflow = $1`, [id]))[0]!
const save = async (as: string, id: string, change: (definition: any) => void) => {
  const { definition, revision, name } = await read(id)
  change(definition)
  return app.ask('PUT', `/api/workflows/${id}/draft`, { as, body: { name, definition, revision } })
}
const publish = (as: string, id: string, revision: number) =>
  app.ask('POST', `/api/workflows/${id}/publication`, { as, body: { revision } })

describe('a ladder of a commune', () => {
  let id: string

  it('is begun from a preset as a draft of its own place', async () => {
    id = await begin(commune, 'Báo cáo xã của Lộc Ninh')
    const [row] = await app.sql(
      `select state::text as state, preset, commune_id is not null as own from workflows where id = $1`,
      [id],
    )
    expect(row).toEqual({ state: 'draft', preset: null, own: true })
    expect((await read(id)).definition.steps).toHaveLength(2)
  })

  it('is not published with a step that nobody could take, and the refusal names the step', async () => {
    const { body } = await save(commune, id, (definition) => {
      definition.steps[0].assignees = [{ role: 'province_leader', relation: 'commune' }]
    })
    const { status, body: said } = await publish(commune, id, body.revision)
    expect([status, said.errors[0].code]).toEqual([422, 'people_step_vacant'])
    expect(said.errors[0].message).toMatch('“Lãnh đạo xã”')
  })

  it('is told of every step that somebody without the say could take, and of one that asks nobody once', async () => {
    const [place] = await app.sql(`select commune_id as id from users where email = $1`, [commune])
    const { definition } = await read(id)
    const found = async (assignees: { role: string; relation: string }[]) => {
      const steps = definition.steps.map((step: object) => ({ ...step, assignees, substitutes: [] }))
      const { findings } = await checkLadder({
        db: dbOf(app.payload),
        definition: { ...definition, steps },
        communes: [place!.id],
        now: new Date().toISOString(),
      })
      return findings.filter(({ level }) => level === 'error').map(({ code, step }) => [code, step])
    }
    const keys: string[] = definition.steps.map(({ key }: { key: string }) => key)
    expect(await found([{ role: 'viewer', relation: 'commune' }])).toEqual(
      expect.arrayContaining(keys.map((key) => ['step_needs_decider', key])),
    )
    expect((await found([])).filter(([, step]) => step === keys[0])).toEqual([
      ['step_assignees_missing', keys[0]],
    ])
  })

  it('is listed with the titles of the positions that it names', async () => {
    const [position] = await app.sql(
      `select p.id, p.title from positions p join users u on u.commune_id = p.commune_id where u.email = $1 and p.role = 'commune_leader' limit 1`,
      [commune],
    )
    const own = await begin(commune, 'Hỏi một chức vụ')
    await save(commune, own, (definition) => {
      definition.steps[0].assignees = [{ position: position!.id, relation: 'commune' }]
    })
    const listed = await listLadders({ db: dbOf(app.payload), actor: await actorOf(app, commune) })
    expect(listed!.titles).toMatchObject({ [position!.id]: position!.title })
    await app.sql(`delete from workflows where id = $1`, [own])
  })

  it('is published once it is sound, as version 1 with a hash', async () => {
    const { body } = await save(commune, id, (definition) => {
      definition.steps[0].assignees = [{ role: 'commune_leader', relation: 'commune' }]
    })
    expect((await publish(commune, id, body.revision)).body).toEqual({ version: 1 })
    const versions = await app.sql(
      `select number, length(content_hash) as length from workflow_versions where workflow = $1`,
      [id],
    )
    expect(versions).toEqual([{ number: 1, length: 64 }])
    expect(await app.sql(`select 1 from workflow_drafts where workflow = $1`, [id])).toEqual([])
  })

  it('is written on without touching the version in force, which stays when the next is published', async () => {
    const [first] = await app.sql(
      `select definition::text as text from workflow_versions where workflow = $1`,
      [id],
    )
    const [{ definition }] = (await app.sql(`select definition from workflow_versions where workflow = $1`, [
      id,
    ])) as [{ definition: any }]
    definition.maxRounds = 7
    const saved = await app.ask('PUT', `/api/workflows/${id}/draft`, {
      as: commune,
      body: { name: 'Đổi', definition, revision: 0 },
    })
    expect(saved.body).toEqual({ revision: 1 })
    expect(
      (
        await app.sql(
          `select max_rounds::int as rounds, current_version::int as version from workflows where id = $1`,
          [id],
        )
      )[0],
    ).toEqual({ rounds: 5, version: 1 })
    expect((await publish(commune, id, 1)).body).toEqual({ version: 2 })
    const after = await app.sql(
      `select definition::text as text from workflow_versions where workflow = $1 order by number`,
      [id],
    )
    expect([after.length, after[0]]).toEqual([2, first])
  })

  it('tells whoever writes over somebody else’s draft', async () => {
    const other = await begin(commune, 'Hai người cùng sửa')
    const { definition, name } = await read(other)
    const body = { name, definition, revision: 1 }
    expect((await app.ask('PUT', `/api/workflows/${other}/draft`, { as: commune, body })).status).toBe(200)
    expect((await app.ask('PUT', `/api/workflows/${other}/draft`, { as: commune, body })).status).toBe(409)
  })

  it('is nobody else’s to see, write, publish or copy', async () => {
    const { definition } = (
      await app.sql(`select definition from workflow_versions where workflow = $1 and number = 1`, [id])
    )[0]!
    for (const as of ['quantri@tieu-can.demo', 'vhxh@loc-ninh.demo', 'so-khcn@vinh-long.demo']) {
      const answers = [
        await app.ask('PUT', `/api/workflows/${id}/draft`, {
          as,
          body: { name: 'x', definition, revision: 0 },
        }),
        await publish(as, id, 0),
        await app.ask('POST', `/api/workflows/${id}/copies`, { as, body: { communes: [id], dry: true } }),
        await app.ask('POST', '/api/ladders', { as, body: { from: id, name: 'x' } }),
      ]
      expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
    }
    for (const as of ['lanhdao@loc-ninh.demo', 'daumoi@loc-ninh.demo']) {
      const { status } = await app.ask('PUT', `/api/workflows/${id}/draft`, {
        as,
        body: { name: 'x', definition, revision: 0 },
      })
      expect(status).toBe(403)
    }
  })
})

describe('a ladder of a province', () => {
  let id: string
  let copy: string
  let place: string

  beforeAll(async () => {
    id = await begin(province, 'Mẫu của tỉnh')
    place = (await app.sql(`select commune_id as id from users where email = $1`, [commune]))[0]!.id
    const locks = ['steps', 'steps.*.mayRepeat', 'steps.leader.reasonMinLength', 'gate']
    const set = await app.ask('PATCH', `/api/workflows/${id}`, { as: province, body: { locks } })
    expect(set.status).toBe(200)
    expect((await publish(province, id, 1)).status).toBe(200)
  })

  const copies = async (dry: boolean) =>
    (await app.ask('POST', `/api/workflows/${id}/copies`, { as: province, body: { communes: [place], dry } }))
      .body.results

  it('says first what would come of copying it, and writes nothing', async () => {
    const before = await app.sql(`select count(*)::int as n from workflows`)
    expect(await copies(true)).toMatchObject([{ commune: place, outcome: 'new', unmapped: [], errors: 0 }])
    expect(await app.sql(`select count(*)::int as n from workflows`)).toEqual(before)
  })

  it('is copied as a draft that knows its template and carries the locks', async () => {
    const [result] = await copies(false)
    copy = result.ladder
    const [row] = await app.sql(
      `select w.state::text as state, w.template_id as template, w.commune_id as commune,
        (select array_agg(text order by "order") from workflows_texts t where t.parent_id = w.id and t.path = 'locks') as locks from workflows w where id = $1`,
      [copy],
    )
    expect(row).toEqual({
      state: 'draft',
      template: id,
      commune: place,
      locks: ['steps', 'steps.*.mayRepeat', 'steps.leader.reasonMinLength', 'gate'],
    })
    expect(await copies(false)).toMatchObject([{ outcome: 'same' }])
  })

  const locked: [string, (definition: any) => void, Record<string, unknown>][] = [
    ['gate', (definition) => (definition.gate = 'none'), { gate: false }],
    [
      'steps.leader.reasonMinLength',
      (definition) => (definition.steps[0].reasonMinLength = 1),
      { steps: 'reasonMinLength' },
    ],
    ['steps', (definition) => definition.steps.reverse(), { steps: 'reverse' }],
    [
      'steps.*.mayRepeat',
      (definition) => (definition.steps[1].mayRepeat = ['leader']),
      { steps: 'mayRepeat' },
    ],
  ]

  /** A change of the stored ladder, as the panel or a script would send it. */
  const stored = async (change: Record<string, unknown>) => {
    if (typeof change.steps !== 'string') return change
    const { steps } = (await app.ask('GET', `/api/workflows/${copy}`, { as: commune })).body
    if (change.steps === 'reverse') return { steps: steps.toReversed() }
    const over = change.steps === 'mayRepeat' ? [{}, { mayRepeat: ['leader'] }] : [{ reasonMinLength: 1 }, {}]
    return { steps: steps.map((step: object, index: number) => ({ ...step, ...over[index] })) }
  }

  it.each(locked)('keeps %s on every path', async (path, change, body) => {
    const refused = { status: 403, code: 'locked_by_province' }
    const told = ({ status, body: said }: { status: number; body: any }) => ({
      status,
      code: said.errors?.[0]?.code ?? said.errors?.[0]?.data?.code,
    })
    expect(told(await save(commune, copy, change))).toEqual(refused)
    const sent = await stored(body)
    expect(told(await app.ask('PATCH', `/api/workflows/${copy}`, { as: commune, body: sent }))).toEqual(
      refused,
    )
    const bulk = await app.ask('PATCH', `/api/workflows?where[id][equals]=${copy}`, {
      as: commune,
      body: sent,
    })
    expect(bulk.status).toBeGreaterThanOrEqual(400)
    expect(
      told(await app.ask('POST', `/api/workflows/${copy}/duplicate`, { as: commune, body: sent })),
    ).toEqual(refused)
    const user = await app.payload.find({ collection: 'users', where: { email: { equals: commune } } })
    await expect(
      app.payload.update({
        collection: 'workflows',
        id: copy,
        data: sent as never,
        user: { ...user.docs[0]!, collection: 'users' } as never,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ refusal: { code: 'locked_by_province', path } })
  })

  it('lets nobody but the province take the locks off, in a duplicate either', async () => {
    const body = { locks: [] }
    expect((await app.ask('PATCH', `/api/workflows/${copy}`, { as: commune, body })).status).toBe(403)
    expect(
      (await app.ask('PATCH', `/api/workflows/${copy}`, { as: commune, body: { template: null } })).status,
    ).toBe(403)
    expect((await app.ask('POST', `/api/workflows/${copy}/duplicate`, { as: commune, body })).status).toBe(
      403,
    )
    const made = await app.ask('POST', `/api/workflows/${copy}/duplicate`, { as: commune, body: {} })
    expect(made.body.doc).toMatchObject({
      template: id,
      locks: ['steps', 'steps.*.mayRepeat', 'steps.leader.reasonMinLength', 'gate'],
    })
    await app.sql(`delete from workflows where id = $1`, [made.body.doc.id])
  })

  it('lets the commune change what is not locked', async () => {
    const { status } = await save(commune, copy, (definition) => (definition.maxRounds = 4))
    expect(status).toBe(200)
  })

  it('leaves a copy alone that the commune has changed', async () => {
    expect(await copies(false)).toMatchObject([{ outcome: 'changed_there' }])
  })

  it('locks nothing that is not in the list', async () => {
    const { status } = await app.ask('PATCH', `/api/workflows/${id}`, {
      as: province,
      body: { locks: ['name'] },
    })
    expect(status).toBe(422)
  })

  it('is copied by nobody into a commune that is not theirs', async () => {
    const [other] = await app.sql(`select commune_id as id from users where email = 'quantri@tieu-can.demo'`)
    const body = { communes: [other!.id], dry: false }
    expect((await app.ask('POST', `/api/workflows/${id}/copies`, { as: province, body })).status).toBe(403)
    const own = { communes: [place], dry: false }
    expect((await app.ask('POST', `/api/workflows/${id}/copies`, { as: commune, body: own })).status).toBe(
      404,
    )
    expect(
      (
        await app.ask('POST', `/api/workflows/${id}/copies`, {
          as: operator,
          body: { communes: [place], dry: true },
        })
      ).status,
    ).toBe(200)
  })

  describe('binds the plans of the commune', () => {
    const years = { planFrom: '2026-01-01', planTo: '2026-12-31' }
    const made = (body: Record<string, unknown> = {}) =>
      app.ask('POST', '/api/plans', { as: commune, body: { title: 'Kế hoạch mới', ...years, ...body } })
    const refused = ({ status, body }: { status: number; body: any }) => {
      const { code, path, message } = body.errors?.[0] ?? {}
      return [status, code, path, message?.includes('“Mẫu của tỉnh”')]
    }
    const byProvince = [422, 'ladder_of_province', 'communeLadder', true]
    const planOf = async () =>
      (await app.sql(`select id from plans where commune_id = $1 and state = 'in_force'`, [place]))[0]!.id
    const choose = async (ladder: string) =>
      app.ask('PATCH', `/api/plans/${await planOf()}`, { as: commune, body: { communeLadder: ladder } })

    it('as soon as it is there: no other ladder is chosen, by a new plan or an old one', async () => {
      const own = (
        await app.sql(
          `select id from workflows where commune_id = $1 and state = 'published' and template_id is null`,
          [place],
        )
      )[0]!.id
      expect(refused(await choose(own))).toEqual(byProvince)
      expect(refused(await made({ communeLadder: preset }))).toEqual(byProvince)
      const bulk = await app.ask('PATCH', `/api/plans?where[id][equals]=${await planOf()}`, {
        as: commune,
        body: { communeLadder: own },
      })
      expect([bulk.status, bulk.body.errors[0].message]).toEqual([
        400,
        expect.stringContaining('“Mẫu của tỉnh”'),
      ])
      // The plan goes on with the one it has had, and everything else of it can be changed.
      const body = { title: 'Kế hoạch đổi tên', communeLadder: preset }
      expect((await app.ask('PATCH', `/api/plans/${await planOf()}`, { as: commune, body })).status).toBe(200)
      expect((await made()).body.doc).toMatchObject({ communeLadder: null, unitLadder: expect.anything() })
    })

    it('once it is published, a new plan starts with it and an old one may change to it', async () => {
      const { revision } = await read(copy)
      expect((await publish(commune, copy, revision)).status).toBe(200)
      expect((await made()).body.doc.communeLadder).toBe(copy)
      expect((await choose(copy)).status).toBe(200)
      expect(refused(await choose(preset))).toEqual(byProvince)
    })

    it('and none is put in force that was drafted before with another', async () => {
      const plan = (await made()).body.doc.id
      const db = dbOf(app.payload)
      expect((await readWholeSetup({ db, plan })).keepsLadders).toBe(true)
      await app.sql(`update plans set commune_ladder_id = $1 where id = $2`, [preset, plan])
      expect((await readWholeSetup({ db, plan })).keepsLadders).toBe(false)
      expect(missingSetup(await readWholeSetup({ db, plan }))).toContain('given_ladders')
    })

    it('those of other communes are free', async () => {
      const body = { title: 'Kế hoạch khác', ...years, communeLadder: preset }
      expect((await app.ask('POST', '/api/plans', { as: 'quantri@loc-quang.demo', body })).status).toBe(201)
    })
  })
})
