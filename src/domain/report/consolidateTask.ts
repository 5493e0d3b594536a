import type { Consolidated, Lead } from '@/domain/report/leads'
import { takeFirstLead } from '@/domain/report/takeFirstLead'
import type { TaskReport } from '@/domain/task/types'

/**
 * One task of a commune report from the reports of its leads: the first-named lead's status with its progress,
 * result and difficulty. Only another status is a conflict; what the others wrote is shown beside it.
 */
export const consolidateTask = ({
  leads,
}: {
  leads: readonly Lead<TaskReport>[]
}): Consolidated<TaskReport> => takeFirstLead({ leads, saysNothing, isSame: (a, b) => a.status === b.status })

const saysNothing = ({ status, progress, result, difficulty }: TaskReport): boolean =>
  status === null && progress === null && result === null && difficulty === null
