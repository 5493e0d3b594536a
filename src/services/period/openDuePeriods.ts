import type { Payload } from 'payload'
import { calendarOf } from '@/domain/period/calendarOf'
import { periodsToOpen } from '@/domain/period/periodsToOpen'
import type { PeriodKey } from '@/domain/period/types'
import type { Instant } from '@/domain/time'
import { writeAudit } from '@/data/audit/writeAudit'
import { addPeriods } from '@/data/period/addPeriods'
import { readPlanRules } from '@/data/period/readPlanRules'
import { lockPlan } from '@/data/plan/lockPlan'
import { withTransaction } from '@/data/withTransaction'
import { openPeriodReports } from './openPeriodReports'

/**
 * Opens every period of a plan that is to be open by a moment and is not, with all its reports, in one transaction.
 * Done twice, or beside somebody who opens one by hand, it makes nothing twice; a plan that is not in force gets
 * nothing. @returns the keys of the periods that were opened
 */
export const openDuePeriods = ({
  payload,
  plan,
  now,
}: {
  payload: Payload
  plan: string
  now: Instant
}): Promise<PeriodKey[]> =>
  withTransaction(payload, null, async ({ db }) => {
    await lockPlan({ db, of: { plan } })
    const found = await readPlanRules({ db, plan })
    if (found === null || found.state !== 'in_force') return []
    const periods = periodsToOpen({ ...found, calendar: calendarOf({ days: found.days }), now })
    if (periods.length === 0) return []
    const added = await addPeriods({ db, plan, periods })
    await openPeriodReports({ db, plan, periods: added.map(({ id }) => id) })
    for (const { id, periodKey, commune, province } of added) {
      await writeAudit({
        db,
        entry: {
          actor: null,
          operation: 'create',
          record: 'reporting-periods',
          row: id,
          commune,
          province,
          changes: { periodKey: { from: null, to: periodKey } },
        },
      })
    }
    return added.map(({ periodKey }) => periodKey)
  })
