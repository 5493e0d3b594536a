import { ok } from '../asks'
import type { Line } from '../types'

type Asked = {
  token: string
  keys: string[]
  items: number
}

/** What waits for somebody's decision; bare: the open slots with report, plan and organisation. */
export const inbox = ({ token, keys, items }: Asked): Omit<Line, 'name'> => ({
  budget: 6,
  rounds: 60,
  own: async ({ ask }) => {
    const inbox = await ok<{ items: unknown[] }>(ask({ method: 'GET', path: '/api/inbox?tab=decide', token }))
    if (inbox.items.length !== items) throw new Error(`the inbox has ${inbox.items.length} items`)
  },
  bare: async ({ sql }) => {
    await sql.query(
      `select r.id, r.plan_id, p.title, r.organisation_id, o.name, r.level, r.period_key, r.state, r.step, r.revision, r.due_at, s.opened_at
        from approval_slots s join reports r on r.id = s.report join plans p on p.id = r.plan_id join organisations o on o.id = r.organisation_id
        where s.status = 'open' and s.candidate_keys && $1::text[] order by r.due_at limit 200`,
      [keys],
    )
  },
})
