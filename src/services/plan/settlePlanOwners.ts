import { assignReporters } from '@/domain/plan/assignReporters'
import { readPlanLeads } from '@/data/plan/readPlanLeads'
import { nameUnownedRows } from '@/data/plan/nameUnownedRows'
import { writeReporters } from '@/data/plan/writeReporters'
import type { Db } from '@/data/session'
import { openPeriodReports } from '../period/openPeriodReports'

/**
 * Settles who reports each row of a plan, and, where months are open already, gives units that have become reporters
 * their reports and rows. Before a plan is in force rows without an owner are left alone; from then on each has one.
 */
export const settlePlanOwners = async ({ db, plan }: { db: Db; plan: string }): Promise<void> => {
  await nameUnownedRows({ db, plan })
  const { focalUnit, hasPeriods, leads } = await readPlanLeads({ db, plan })
  const byRow = new Map<string, typeof leads>()
  for (const lead of leads) byRow.set(lead.row, [...(byRow.get(lead.row) ?? []), lead])
  const moved = [...byRow.values()].flatMap((named) => {
    const reporters = assignReporters({ leads: named, focalUnit })
    return named.flatMap(({ id, reporter }) => {
      const settled = reporters.get(id) ?? null
      return settled === reporter ? [] : [{ id, reporter: settled }]
    })
  })
  await writeReporters({ db, moved })
  if (hasPeriods) await openPeriodReports({ db, plan })
}
