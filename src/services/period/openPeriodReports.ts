import { newInstance } from '@/domain/approval/newInstance'
import { askForStatistics } from '@/data/period/askForStatistics'
import { openReports } from '@/data/period/openReports'
import type { Db } from '@/data/session'

/**
 * Makes what is missing of the draft reports of a plan's open periods, or of some of them: one for every unit that
 * reports at least one row, one for the commune, each with its rows and its ladder. Set-based and idempotent; reports
 * that are no longer drafts keep the rows they have.
 */
export const openPeriodReports = async ({
  db,
  plan,
  periods,
}: {
  db: Db
  plan: string
  periods?: readonly string[]
}): Promise<void> => {
  await openReports({ db, plan, periods, emptyState: newInstance() })
  await askForStatistics({ db })
}
