import { openApp, type TestApp } from '../../support/openApp'
import { actorOf } from '../../support/actorOf'
import { readLadderPage } from '@/services/workflow/readLadderPage'

const admin = 'quantri@loc-ninh.demo'
const operator = 'quantri@sauro.demo'

let app: TestApp
let preset: string
beforeAll(async () => {
  app = await openApp({ name: 'ladder_guards' })
  preset = (await app.sql(`select id from workflows where preset = 'commune_report'`))[0]!.id
}, 120_000)
afterAll(() => app.close())

const begin = async (name: string): Promise<string> =>
  (await app.ask('POST', '/api/ladders', { as: admin, body: { from: preset, name } })).body.id
const publish = (id: string, revision: number) =>
  app.ask('POST', `/api/workflows/${id}/publication`, { as: admin, body: { revision } })
const told = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0]?.code]
const positionOf = async (email: string): Promise<string> =>
  (
    await app.sql(
      `select a.position_id as id from appointments a join users u on u.id = a.person_id where u.email = $1`,
      [email],
    )
  )[0]!.id
const row = async (id: string) => (await app.ask('GET', `/api/workflows/${id}?depth=0`, { as: admin })).body
const versions = (id: string) =>
  app.sql(
    `select number, definition->>'documentType' as kind, jsonb_array_length(definition->'steps') as steps from workflow_versions where workflow = $1`,
    [id],
  )

describe('the last word of the province on a commune’s report', () => {
  it.each(['assignees', 'substitutes'])(
    'is not given to a position of the commune that is called one of the province: %s',
    async (part) => {
      const id = await begin(`Chức vụ ${part}`)
      const position = await positionOf('lanhdao@loc-ninh.demo')
      const [draft] = await app.sql(`select definition, name from workflow_drafts where workflow = $1`, [id])
      const [, last] = draft!.definition.steps
      const step = {
        ...last,
        requiresIssue: false,
        returnTargets: ['author'],
        [part]: [{ position, relation: 'province' }],
      }
      const definition = { ...draft!.definition, steps: [step] }
      const saved = await app.ask('PUT', `/api/workflows/${id}/draft`, {
        as: admin,
        body: { name: draft!.name, definition, revision: 1 },
      })
      expect(saved.status).toBe(200)
      expect(told(await publish(id, 2))).toEqual([422, 'step_position_elsewhere'])
      expect(await versions(id)).toEqual([])
    },
  )

  it('is not taken away by making the ladder one of another kind', async () => {
    const id = await begin('Đổi loại')
    expect((await publish(id, 1)).status).toBe(200)
    const { steps } = await row(id)
    const body = {
      documentType: 'unit_report',
      gate: false,
      issuers: [],
      steps: [{ ...steps[0], requiresIssue: false, givesReach: false }],
    }
    expect(told(await app.ask('PATCH', `/api/workflows/${id}`, { as: admin, body }))).toEqual([
      422,
      'ladder_kind_fixed',
    ])
    expect(await versions(id)).toEqual([{ number: 1, kind: 'commune_report', steps: 2 }])
  })
})

it.each([
  ['of the commune’s own province', 'so-khcn@dong-nai.demo', [200, undefined]],
  ['of another province', 'so-khcn@lang-son.demo', [400, 'invalid_shape']],
])('a position %s may or may not be named by a commune', async (_, holder, expected) => {
  const id = await begin(`Chức vụ tỉnh ${holder}`)
  const [draft] = await app.sql(`select definition, name from workflow_drafts where workflow = $1`, [id])
  const { steps } = draft!.definition
  const assignees = [{ position: await positionOf(holder), relation: 'province' }]
  const definition = { ...draft!.definition, steps: [steps[0], { ...steps[1], assignees }] }
  await app.ask('PUT', `/api/workflows/${id}/draft`, {
    as: admin,
    body: { name: draft!.name, definition, revision: 1 },
  })
  expect(told(await publish(id, 2))).toEqual(expected)
})

it('which version is in force is nobody’s to write', async () => {
  const id = await begin('Phiên bản')
  await publish(id, 1)
  await app.ask('PATCH', `/api/workflows/${id}`, { as: admin, body: { currentVersion: 77 } })
  await app.ask('PATCH', `/api/workflows/${id}`, { as: admin, body: { state: 'draft', currentVersion: 78 } })
  const [{ version }] = (await app.sql(
    `select current_version::int as version from workflows where id = $1`,
    [id],
  )) as [{ version: number }]
  expect(version).toBe(1)
})

it('a ladder for everybody shows each administrator their own commune only', async () => {
  const seen = async (email: string) =>
    (await readLadderPage({ payload: app.payload, actor: await actorOf(app, email), id: preset }))!.communes
  const [own] = await app.sql(`select commune_id as id from users where email = $1`, [admin])
  const everywhere = await seen(operator)
  expect(everywhere.length).toBeGreaterThan(1)
  expect(everywhere).toContain(own!.id)
  expect(await seen(admin)).toEqual([own!.id])
})
