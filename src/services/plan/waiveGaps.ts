import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { Clear } from '@/domain/plan/sixClears'
import type { Instant } from '@/domain/time'
import type { Place } from '@/data/organisation/readPlace'
import { insertWaivers } from '@/data/plan/insertWaivers'
import { lockPlan } from '@/data/plan/lockPlan'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { checkPlan } from './checkPlan'

type Asked = {
  db: Db
  actor: Actor
  seen: Place & { plan: string }
  gaps: readonly { row: string; clear: Clear }[]
  reason: string
  now: Instant
}

/**
 * A leader lets gaps of a plan pass, each with the reason. Refuses `plan_waiver_not_yours`, `plan_waiver_reason_missing`,
 * `plan_waiver_nothing`, `plan_waiver_no_gap`.
 *
 * @returns how many gaps are still open
 */
export const waiveGaps = async ({
  db,
  actor,
  seen,
  gaps,
  reason,
  now,
}: Asked): Promise<{ openGaps: number; waived: number }> => {
  if (!can({ actor, record: 'plan-waivers', operation: 'create', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'plan_waiver_not_yours' })
  const said = reason.normalize('NFC').trim()
  if (said === '') refuseWith({ kind: 'rule', code: 'plan_waiver_reason_missing', path: 'reason' })
  if (gaps.length === 0) refuseWith({ kind: 'rule', code: 'plan_waiver_nothing', path: 'gaps' })
  const { plan } = seen
  await lockPlan({ db, of: { plan } })
  const before = await checkPlan({ db, plan })
  const hasGap = ({ row, clear }: { row: string; clear: Clear }): boolean =>
    before.rows.some((one) => one.row.id === row && one.gaps.some((gap) => gap.clear === clear))
  const stray = gaps.findIndex((gap) => !hasGap(gap))
  if (stray >= 0) refuseWith({ kind: 'rule', code: 'plan_waiver_no_gap', path: `gaps.${stray}` })
  await insertWaivers({ db, plan, gaps, reason: said, person: actor.person, now })
  const { openGaps, waived } = await checkPlan({ db, plan })
  return { openGaps, waived }
}
