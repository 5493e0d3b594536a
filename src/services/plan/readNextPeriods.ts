import { nextToOpen } from '@/domain/period/nextToOpen'
import type { PeriodKey } from '@/domain/period/types'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readPeriods } from '@/data/period/readPeriods'
import { readPlanRules } from '@/data/period/readPlanRules'
import type { Db } from '@/data/session'

/** The periods of a plan that may be opened next, one of each frequency it has a rule for. Two statements. */
export const readNextPeriods = async ({
  db,
  plan,
  now,
}: {
  db: Db
  plan: string
  now: Instant
}): Promise<PeriodKey[]> => {
  const opened = (await readPeriods({ db, plan })).map(({ periodKey }) => periodKey)
  const { state: _state, ...years } = (await readPlanRules({ db, plan }))!
  return nextToOpen({ ...years, opened, today: dayInVietnam(now) })
}
