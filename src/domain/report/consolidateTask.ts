import type { Consolidated, Lead } from '@/domain/report/leads'
import { takeFirstLead } from '@/domain/report/takeFirstLead'
import { NOTHING_DONE, type TaskReport } from '@/domain/task/types'

/**
 * One task of a commune report from the reports of its leads: the first-named lead's status with its progress,
 * result, difficulty and product. Only another status is a conflict; what the others wrote is shown beside it.
 */
export const consolidateTask = ({
  leads,
}: {
  leads: readonly Lead<TaskReport>[]
}): Consolidated<TaskReport> => takeFirstLead({ leads, saysNothing, isSame: (a, b) => a.status === b.status })

const saysNothing = (reported: TaskReport): boolean =>
  (Object.keys(NOTHING_DONE) as (keyof TaskReport)[]).every((field) => reported[field] === null)
