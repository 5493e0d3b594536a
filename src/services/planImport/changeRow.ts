import type { PayloadRequest } from 'payload'
import type { Difference } from '@/domain/planImport/comparePlan'
import type { DraftIndicator, DraftTask } from '@/domain/planImport/types'
import type { Db } from '@/data/session'
import { changeOwners } from '@/data/plan/changeOwners'
import { hasFigures } from '@/data/plan/hasFigures'
import { readTaskDeadline } from '@/data/task/readTaskDeadline'
import type { KeptRow } from './changePlan'
import { changeTargets } from './changeTargets'

type Asked = {
  req: PayloadRequest
  db: Db
  plan: string
  change: Difference & { list: 'indicator' | 'task' }
  old: DraftIndicator | DraftTask
  after: DraftIndicator | DraftTask
  units: Readonly<Record<string, string>>
  /** Ids of the plan's sections by list and code. */
  sections: Readonly<Record<string, string>>
}

/** Brings a row of a plan in step with a corrected file, as far as what was reported allows. @returns what stayed, and why */
export const changeRow = async (asked: Asked): Promise<KeptRow[]> => {
  const { db, plan, change, after, units } = asked
  const cells = new Set(change.cells.map(({ cell }) => cell))
  const row = change.row!
  const why =
    'kind' in after
      ? await changeIndicator({ ...asked, after, cells })
      : await changeTask({ ...asked, after, cells })
  if (!cells.has('leads') && !cells.has('coordinators')) return why
  const isWhole = await changeOwners({
    db,
    plan,
    row: { id: row, list: change.list },
    owners: after.owners.map((owner) => ({
      ...owner,
      unit: owner.unit === null ? null : (units[owner.unit] ?? owner.unit),
      reporter: owner.reporter === null ? null : (units[owner.reporter] ?? owner.reporter),
    })),
  })

  return isWhole ? why : [...why, { row, name: change.name, why: 'owner_reported' }]
}

type Changing<Row> = Asked & { after: Row; cells: ReadonlySet<string> }

const changeIndicator = async ({
  req,
  db,
  plan,
  change,
  old,
  after,
  cells,
  sections,
}: Changing<DraftIndicator>): Promise<KeptRow[]> => {
  const id = change.row!
  const before = old as DraftIndicator
  const isOtherMeasure = before.kind !== after.kind || (before.unit ?? '') !== (after.unit ?? '')
  const keepsMeasure = isOtherMeasure && (await hasFigures({ db, indicator: id }))
  const measure = keepsMeasure
    ? {}
    : {
        kind: after.kind,
        unit: after.unit,
        direction: after.direction,
        rawTarget: after.rawTarget,
        flags: after.flags,
      }
  await req.payload.update({
    req,
    user: req.user,
    overrideAccess: false,
    collection: 'indicators',
    id,
    data: {
      no: after.no,
      name: after.name,
      rawOwner: after.rawOwner,
      ...sectionOf({ cells, sections, list: 'indicators', code: after.section }),
      ...measure,
    },
  })
  if (keepsMeasure) return [{ row: id, name: after.name, why: 'measure_reported' }]
  if (cells.has('target')) await changeTargets({ req, db, plan, indicator: id, targets: after.targets })
  return []
}

const changeTask = async ({
  req,
  db,
  change,
  after,
  cells,
  sections,
}: Changing<DraftTask>): Promise<KeptRow[]> => {
  const id = change.row!
  const found = await readTaskDeadline({ db, task: id, amendment: null })
  const keepsDeadline = cells.has('deadline') && (found?.extensions ?? 0) > 0
  await req.payload.update({
    req,
    user: req.user,
    overrideAccess: false,
    collection: 'tasks',
    id,
    data: {
      no: after.no,
      name: after.name,
      subtask: after.subtask,
      output: after.output,
      kpi: after.kpi,
      rawOwner: after.rawOwner,
      flags: after.flags,
      ...sectionOf({ cells, sections, list: 'tasks', code: after.section }),
      ...(keepsDeadline
        ? {}
        : {
            deadlineText: after.deadlineText,
            deadlineEnd: after.deadlineEnd,
            recurring: after.recurring,
            doneBefore: after.doneBefore,
            milestones: after.milestones,
          }),
    },
  })
  return keepsDeadline ? [{ row: id, name: after.name, why: 'deadline_extended' }] : []
}

const sectionOf = ({
  cells,
  sections,
  list,
  code,
}: Pick<Changing<unknown>, 'cells' | 'sections'> & { list: string; code: string | null }) =>
  cells.has('section') ? { section: code === null ? null : (sections[`${list} ${code}`] ?? null) } : {}
