import type { TestApp } from './openApp'

const step = (key: string, role: string, relation: 'commune' | 'province', more: object = {}) => ({
  key,
  labelVi: key,
  assignees: [{ role, relation }],
  returnTargets: ['author'],
  reasonMinLength: 3,
  ...more,
})

/** Plans of Sàng Mộc on a ladder of three: focal office, commune leader, province. */
export const plansOf = (app: TestApp) => {
  const make = async (as: string, collection: string, data: object): Promise<{ id: string }> => {
    const { status, body } = await app.ask('POST', `/api/${collection}`, { as, body: data })
    if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body.errors)}`)
    return body.doc
  }
  return {
    make,
    ladder: async (as: string, more: object = {}) =>
      make(as, 'workflows', {
        name: 'Duyệt kế hoạch',
        owner: (
          await app.sql<{ id: string }>(`select commune_id as id from users where email = $1`, [as])
        )[0]!.id,
        documentType: 'plan',
        authors: [{ role: 'commune_admin', relation: 'commune' }],
        maxRounds: 3,
        state: 'published',
        steps: [
          step('focal', 'focal_officer', 'commune'),
          step('leader', 'commune_leader', 'commune', { returnTargets: ['author', 'focal'] }),
          step('province', 'province_officer', 'province', { rejectEnabled: true }),
        ],
        ...more,
      }),
    /** A draft with one indicator that lacks nothing, and the gap that nobody leads it. */
    draft: async (as: string, more: object = {}) => {
      const [commune] = await app.sql<{ id: string; unit: string }>(
        `select u.commune_id as id, (select o.id from organisations o where o.commune_id = u.commune_id and o.kind = 'unit' order by o.id limit 1) as unit
          from users u where u.email = $1`,
        [as],
      )
      const plan = await make(as, 'plans', {
        title: 'Kế hoạch thử',
        organisation: commune!.id,
        planFrom: '2026-01-01T12:00:00.000Z',
        planTo: '2026-12-31T12:00:00.000Z',
        clears: ['work', 'person'],
        focalUnit: commune!.unit,
        ...more,
      })
      const indicator = await make(as, 'indicators', {
        plan: plan.id,
        no: '1',
        name: 'Tỷ lệ hồ sơ trực tuyến',
        kind: 'percent',
      })
      await make(as, 'reporting-rules', {
        plan: plan.id,
        level: 'unit',
        frequency: 'month',
        dueDay: 20,
        bound: 'before',
      })
      return { plan: plan.id, indicator: indicator.id, unit: commune!.unit }
    },
    lead: (as: string, of: { plan: string; indicator: string; unit: string }) =>
      make(as, 'responsibilities', {
        plan: of.plan,
        indicator: of.indicator,
        kind: 'lead',
        order: 1,
        nature: 'unit',
        unit: of.unit,
      }),
    revision: async (plan: string): Promise<number> =>
      (await app.sql<{ revision: number }>(`select revision::int from plans where id = $1`, [plan]))[0]!
        .revision,
    command: async (as: string, plan: string, body: object, headers?: Record<string, string>) =>
      app.ask('POST', `/api/plans/${plan}/commands`, {
        as,
        body: {
          revision: (
            await app.sql<{ revision: number }>(`select revision::int from plans where id = $1`, [plan])
          )[0]!.revision,
          ...body,
        },
        headers,
      }),
  }
}
