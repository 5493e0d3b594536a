import type { Standing } from '@/domain/board/standingOf'
import { daysOverdue } from '@/domain/period/daysOverdue'
import { plainText } from '@/domain/planText/plainText'
import type { TaskStatus } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'
import { compare } from '@/domain/vietnamese/compare'

export type OverdueReport = { dueOn: IsoDate; days: number; standing: Standing }
export type OverdueTask = {
  id: string
  no: string
  name: string
  until: IsoDate
  days: number
  status: TaskStatus | null
}

/** What one unit is late with; `unit` is null for tasks of which nobody knows whose they are. */
export type OverdueUnit = {
  unit: string | null
  name: string | null
  report: OverdueReport | null
  tasks: OverdueTask[]
}

type Report = { organisation: string; organisationName: string; standing: Standing; dueOn: IsoDate | null }

type Task = {
  id: string
  no: string
  name: string
  subtask: string | null
  status: TaskStatus | null
  deadline: { end: IsoDate | null; done: boolean }
  owners: readonly { id: string; name: string }[]
}

const LATE: readonly Standing[] = ['late', 'locked', 'returned_late']

/** Who is late with what on a day: reports that were not sent in time, tasks whose day has passed. By unit, in the order of their names. */
export const overdueOf = ({
  reports,
  tasks,
  day,
}: {
  reports: readonly Report[]
  tasks: readonly Task[]
  day: IsoDate
}): OverdueUnit[] => {
  const units = new Map<string | null, OverdueUnit>()
  const unitOf = (unit: string | null, name: string | null): OverdueUnit => {
    const known = units.get(unit) ?? { unit, name, report: null, tasks: [] }
    units.set(unit, known)
    return known
  }
  for (const { organisation, organisationName, standing, dueOn } of reports) {
    if (dueOn === null || dueOn >= day || !LATE.includes(standing)) continue
    const days = daysOverdue({ dueOn, on: day })
    unitOf(organisation, organisationName).report = { dueOn, days, standing }
  }
  for (const task of tasks.filter((one) => isOverdue(one, day))) {
    const until = task.deadline.end!
    const { id, no, status } = task
    const overdue = {
      id,
      no,
      status,
      until,
      name: plainText(task.subtask ?? task.name),
      days: daysOverdue({ dueOn: until, on: day }),
    }
    const owners = task.owners.length === 0 ? [{ id: null, name: null }] : task.owners
    for (const owner of owners) unitOf(owner.id, owner.name).tasks.push(overdue)
  }
  return [...units.values()].sort((a, b) => compare(a.name ?? '\uffff', b.name ?? '\uffff'))
}

const isOverdue = ({ status, deadline: { end, done } }: Task, day: IsoDate): boolean =>
  end !== null && end < day && !done && status !== 'done' && status !== 'maintained'
