import { newInstance } from '@/domain/approval/newInstance'
import { openReports } from '@/data/period/openReports'
import type { Db } from '@/data/session'

/**
 * Makes what is missing of the draft reports of a plan's open periods, or of one of them: one for every unit that
 * reports at least one row, one for the commune, each with its rows and its ladder. Set-based and idempotent; reports
 * that are no longer drafts keep the rows they have.
 */
export const openPeriodReports = async ({
  db,
  plan,
  period,
}: {
  db: Db
  plan: string
  period?: string
}): Promise<void> => openReports({ db, plan, period, emptyState: newInstance() })
