import { routes } from '@/http/routes'
import { openApp, type TestApp } from '../../support/openApp'
import { makeAccounts } from '../../support/access/accounts'
import { findGround, type Ground } from '../../support/access/ground'
import { inPool } from '../../support/access/inPool'
import { playLadders, type Climbing } from '../../support/access/ladders'
import {
  askers,
  closed,
  reportExpectations,
  rollupExpectations,
} from '../../support/access/reportExpectations'
import { differences, takeSnapshot } from '../../support/access/snapshot'

let app: TestApp
let ground: Ground
let reports: Climbing
let row: string
beforeAll(async () => {
  app = await openApp({ name: 'access_reports' })
  ground = await findGround(app)
  await makeAccounts(app, ground)
  reports = await playLadders(app)
  row = (await app.sql(`select id from indicators where plan_id = $1 limit 1`, [ground.plan.foreign]))[0]!.id
  for (const as of askers) await app.ask('GET', '/api/me', { as })
}, 180_000)
afterAll(() => app.close())

const verbs: Record<string, Record<string, unknown>> = {
  submit: {},
  approve: {},
  return: { reason: 'Đề nghị xem lại' },
  reject: { reason: 'Không đạt yêu cầu' },
  withdraw: {},
  recall: {},
  waive: { unit: '00000000-0000-7000-8000-000000000000', reason: 'Chưa có số liệu' },
  issue: { documentNumber: '1/BC', issuedDate: '2026-11-01', signer: 'Người ký' },
  extend: { until: '2026-11-01', reason: 'Mưa lũ' },
  explain: { row: { kind: 'indicator', id: '00000000-0000-7000-8000-000000000000' }, reason: 'Vì sao?' },
  answer: { row: { kind: 'indicator', id: '00000000-0000-7000-8000-000000000000' }, reason: 'Do mưa lũ' },
  correct: { reason: 'Nhập nhầm' },
  cancel: {},
  reassign: { person: '00000000-0000-7000-8000-000000000000', reason: 'Đi công tác' },
}

/** Everything that can be asked of a report, as the statuses it was answered with. */
const askAll = async (as: string | undefined, id: string, skip: readonly string[], revision: number) => {
  const path = `/api/reports/${id}`
  const statuses: Record<string, number> = {}
  const ask = async (name: string, method: string, route: string, body?: unknown): Promise<void> => {
    if (!skip.includes(name))
      statuses[name] = (await app.ask(method, `${path}/${route}`, { as, body })).status
  }
  await ask('form', 'GET', 'form')
  await ask('history', 'GET', 'history')
  await ask('document', 'GET', 'document?format=docx')
  await ask('consolidate', 'POST', 'consolidate', { revision })
  await ask('compose', 'POST', 'compose', { revision })
  await ask('save', 'PUT', 'entries', { revision, values: [{ indicator: row, value: 1 }] })
  for (const [command, content] of Object.entries(verbs))
    await ask(command, 'POST', 'commands', { command, revision, ...content })
  return statuses
}

describe('a report through every route of the contract, by everybody', () => {
  it.each(Object.keys(reportExpectations) as (keyof Climbing)[])(
    '%s: seen by whom it may be, done by whom it may be done, and by nobody else',
    async (name) => {
      const id = reports[name]
      const [{ revision } = { revision: 0 }] = await app.sql(
        `select revision::int as revision from reports where id = $1`,
        [id],
      )
      const before = await takeSnapshot(app)
      const violations = await inPool(askers, async (as) => {
        const allowed = reportExpectations[name][as]
        const expected = (route: string): number[] => {
          if (allowed === undefined) return [404]
          if (route === 'form' || route === 'history') return [200]
          if (route === 'document') return [200, 422]
          if ((route === 'save' || route === 'compose') && allowed.includes('save')) return [422]
          const isPartyOrClosed = allowed.length > 0 || closed.has(name)
          return isPartyOrClosed || (route === 'consolidate' && name.startsWith('unit')) ? [403, 422] : [403]
        }
        const kept = (allowed ?? []).filter((verb) => verb !== 'save')
        const statuses = await askAll(as, id, kept, revision)
        const wrong = Object.entries(statuses).filter(([route, status]) => !expected(route).includes(status))
        const form = allowed === undefined ? null : await app.ask('GET', `/api/reports/${id}/form`, { as })
        const offered = form?.body.actions.toSorted().join() ?? ''
        const due = (allowed ?? [])
          .filter((verb) => verb in verbs || verb === 'save')
          .toSorted()
          .join()
        return [
          ...wrong.map(([route, status]) => `${as} ${route} ${status}`),
          ...(offered === due ? [] : [`${as} is offered ${offered}`]),
        ]
      })
      expect(violations.flat()).toEqual([])
      expect(differences(before, await takeSnapshot(app))).toEqual([])
    },
    120_000,
  )

  it('by a stranger is refused before anything is looked up', async () => {
    for (const id of [reports['unit draft'], '00000000-0000-7000-8000-000000000000']) {
      const statuses = await askAll(undefined, id, [], 0)
      expect(new Set(Object.values(statuses))).toEqual(new Set([401]))
    }
  })

  it('is answered alike whether it is out of sight or not there', async () => {
    const as = 'daumoi@tieu-can.demo'
    const ask = (id: string) => app.ask('GET', `/api/reports/${id}/form`, { as })
    expect(await ask(reports['unit draft'])).toEqual(await ask('00000000-0000-7000-8000-000000000000'))
  })

  it('can be consolidated by its focal office', async () => {
    const as = 'daumoi@loc-quang.demo'
    const { body } = await app.ask('GET', `/api/reports/${reports['commune draft']}/form`, { as })
    const done = await app.ask('POST', `/api/reports/${reports['commune draft']}/consolidate`, {
      as,
      body: { revision: body.revision },
    })
    expect(done.status).toBe(200)
  }, 30_000)
})

describe('the routes that belong to no report', () => {
  const communeNames = async (): Promise<Map<string, string>> => {
    const rows = await app.sql<{ id: string; key: string }>(
      `select commune_id as id, split_part(split_part(email, '@', 2), '.', 1) as key from users where email like 'daumoi@%'`,
    )
    return new Map(rows.map(({ id, key }) => [id, key]))
  }

  it('rollups: official figures of nobody else’s communes, whatever province is asked for', async () => {
    const names = await communeNames()
    const seen = async (as: string, query = ''): Promise<string[]> => {
      const { status, body } = await app.ask('GET', `/api/rollups?period=${ground.period.accepted}${query}`, {
        as,
      })
      expect(status).toBe(200)
      const communes = body.rows.flatMap((one: { parts: { commune: string }[] }) =>
        one.parts.map((part) => names.get(part.commune)),
      )
      return [...new Set<string>(communes)].toSorted()
    }
    const violations = await inPool(askers, async (as) => {
      const due = (rollupExpectations[as] ?? []).toSorted()
      const plain = await seen(as)
      const elsewhere = await seen(as, `&province=${ground.foreignProvince}`)
      const isRight = plain.join() === due.join() && elsewhere.every((one) => due.includes(one))
      return isRight ? [] : [`${as} ${plain.join()} ${elsewhere.join()}`]
    })
    expect(violations.flat()).toEqual([])
  }, 60_000)

  it('rollups: a row tells of no commune that is not seen', async () => {
    const { body } = await app.ask('GET', `/api/rollups?period=${ground.period.accepted}`, {
      as: 'daumoi@loc-quang.demo',
    })
    for (const one of body.rows) {
      const counts = Object.values<number>(one.communes)
      expect(counts.reduce((sum, count) => sum + count)).toBe(1)
    }
  })

  it('inbox: only reports that are seen', async () => {
    const violations = await inPool(askers, async (as) => {
      const found: string[] = []
      for (const tab of ['decide', 'returned', 'sent', 'delegated', 'done']) {
        const { status, body } = await app.ask('GET', `/api/inbox?tab=${tab}`, { as })
        expect(status).toBe(200)
        for (const item of body.items) {
          const form = await app.ask('GET', `/api/reports/${item.report}/form`, { as })
          if (form.status !== 200) found.push(`${as} ${tab} ${item.report}`)
        }
      }
      return found
    })
    expect(violations.flat()).toEqual([])
  }, 60_000)

  it('notices: only of reports that are seen', async () => {
    const violations = await inPool(askers, async (as) => {
      const { body } = await app.ask('GET', '/api/notices', { as })
      const found: string[] = []
      for (const { subject, closedAt } of body.items) {
        if (closedAt !== null) continue
        const form = await app.ask('GET', `/api/reports/${subject.id}/form`, { as })
        if (form.status !== 200) found.push(`${as} ${subject.id}`)
      }
      return found
    })
    expect(violations.flat()).toEqual([])
  }, 60_000)

  it('me: tells everybody of themselves', async () => {
    for (const as of askers) expect((await app.ask('GET', '/api/me', { as })).body.user.email).toBe(as)
  }, 30_000)

  it('health and the contract are for everybody, the rest is not for strangers', async () => {
    for (const { method, path, isPublic } of routes()) {
      const { status } = await app.ask(
        method.toUpperCase(),
        `/api${path.replace(':id', reports['unit draft'])}`,
        {},
      )
      expect([path, status]).toEqual([path, isPublic ? 200 : 401])
    }
  })
})

it('asks every route of the contract', () => {
  const asked = [
    ...['get /me', 'get /inbox', 'get /rollups', 'get /health', 'get /openapi.json', 'post /staff'],
    // In tests/int/approval and tests/int/notice.
    ...['post /approvals/bulk', 'get /delegations', 'post /delegations', 'post /delegations/:id/take-back'],
    ...['get /notices', 'post /notices/read'],
    ...['get /reports/:id/form', 'get /reports/:id/history', 'get /reports/:id/document'],
    'put /reports/:id/entries',
    ...['post /reports/:id/consolidate', 'post /reports/:id/compose', 'post /reports/:id/commands'],
    // By everybody in tests/int/planImport/scope.test.ts.
    ...['post /plan-imports', 'get /plan-imports/:id', 'put /plan-imports/:id/decisions'],
    ...['post /plan-imports/:id/confirm', 'post /plan-imports/:id/abandon'],
    // By those who may and those who may not in tests/int/workflow/ladders.test.ts.
    ...['post /ladders', 'put /workflows/:id/draft', 'post /workflows/:id/publication'],
    'post /workflows/:id/copies',
    ...['get /plans/:id/check', 'post /plans/:id/fills', 'post /plans/:id/waivers'],
    // In tests/int/approval/plans.test.ts.
    ...['post /plans/:id/commands', 'get /plans/:id/history'],
  ]
  expect(
    routes()
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !asked.includes(route)),
  ).toEqual([])
})
