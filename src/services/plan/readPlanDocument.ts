import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import type { TaskAt } from '@/domain/board/taskAt'
import type { IsoDate } from '@/domain/time'
import { countOwners, type OwnerCount } from '@/domain/plan/countOwners'
import { groupTasks, type TaskGroup } from '@/domain/plan/groupTasks'
import { isOwnerUndecided } from '@/domain/plan/isOwnerUndecided'
import { matchesPlanFilter, type PlanFilter } from '@/domain/plan/matchesPlanFilter'
import type { OwnedRow, Owner } from '@/domain/plan/owners'
import { foldKey } from '@/domain/vietnamese/foldKey'
import { readPlanHead, type PlanHead, type PlanSection } from '@/data/plan/readPlanHead'
import { readPlanIndicators, type PlanIndicator } from '@/data/plan/readPlanIndicators'
import { readPlanTasks, type PlanTask } from '@/data/plan/readPlanTasks'
import type { Db } from '@/data/session'
import { readTaskParts } from './readTaskParts'

/** `section` is null for rows that stand outside every section. */
export type IndicatorSection = { section: PlanSection | null; rows: PlanIndicator[] }
export type TaskSection = { section: PlanSection | null; tasks: TaskGroup<PlanTask>[] }

export type PlanDocument = {
  head: PlanHead
  /** What the filter leaves, in the order of the document. */
  indicators: IndicatorSection[]
  tasks: TaskSection[]
  /** Of tasks that have sub-tasks: how far these are. */
  parts: Map<string, TaskAt>
  /** Rows there are, and rows the filter leaves. */
  total: { indicators: number; tasks: number }
  shown: { indicators: number; tasks: number }
  /** Who leads and coordinates how much, whatever the filter is. */
  owners: OwnerCount[]
  /** Rows with a lead that is still to be decided. */
  undecided: number
}

/**
 * A plan as a document with the rows that a filter leaves; null when it is out of this person's sight. Three statements,
 * however many rows; one more where tasks have sub-tasks.
 */
export const readPlanDocument = async ({
  db,
  actor,
  plan,
  filter,
  today,
}: {
  db: Db
  actor: Actor
  plan: string
  filter: PlanFilter
  today: IsoDate
}): Promise<PlanDocument | null> => {
  const head = await readPlanHead({ db, plan })
  if (head === null || !can({ actor, record: 'plans', operation: 'read', row: head })) return null
  const indicators = await readPlanIndicators({ db, plan })
  const tasks = await readPlanTasks({ db, plan })
  const owned = new Map<string, OwnedRow>([
    ...indicators.map((row) => [row.id, indicatorAsOwned(row)] as const),
    ...tasks.map((row) => [row.id, taskAsOwned(row)] as const),
  ])
  const isShown = ({ id }: { id: string }): boolean => matchesPlanFilter({ row: owned.get(id)!, filter })
  const [shownIndicators, shownTasks] = [indicators.filter(isShown), tasks.filter(isShown)]
  return {
    head,
    indicators: inSections(head.sections, shownIndicators).map(({ section, rows }) => ({ section, rows })),
    tasks: inSections(head.sections, shownTasks).map(({ section, rows }) => ({
      section,
      tasks: groupTasks({ rows }),
    })),
    parts: tasks.some(({ parent }) => parent !== null)
      ? await readTaskParts({ db, actor, plan, today })
      : new Map(),
    total: { indicators: indicators.length, tasks: tasks.length },
    shown: { indicators: shownIndicators.length, tasks: shownTasks.length },
    owners: countOwners({ rows: [...owned.values()] }),
    undecided: [...owned.values()].filter(({ owners }) => owners.some(isOwnerUndecided)).length,
  }
}

const inSections = <Row extends { section: string | null }>(
  sections: readonly PlanSection[],
  rows: readonly Row[],
): { section: PlanSection | null; rows: Row[] }[] => {
  const ids = new Set(sections.map(({ id }) => id))
  const loose = rows.filter(({ section }) => section === null || !ids.has(section))
  return [
    ...sections.map((section) => ({ section, rows: rows.filter((row) => row.section === section.id) })),
    { section: null, rows: loose },
  ].filter(({ rows: found }) => found.length > 0)
}

const searched = (parts: readonly (string | null)[], owners: readonly Owner[]): string =>
  foldKey([...parts, ...owners.flatMap(({ unitName, raw }) => [unitName, raw])].filter(Boolean).join(' '))

const indicatorAsOwned = ({ section, owners, no, name, unit }: PlanIndicator): OwnedRow => ({
  list: 'indicator',
  section,
  owners,
  text: searched([no, name, unit], owners),
})

const taskAsOwned = ({ section, owners, no, name, subtask, output, kpi }: PlanTask): OwnedRow => ({
  list: 'task',
  section,
  owners,
  text: searched([no, name, subtask, output, kpi], owners),
})
