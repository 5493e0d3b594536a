import type { PayloadRequest } from 'payload'
import { comparedRows } from '@/domain/planImport/comparedRows'
import { comparedRules } from '@/domain/planImport/comparedRules'
import { comparePlan, type Difference } from '@/domain/planImport/comparePlan'
import type { DraftIndicator, DraftRows, DraftTask, PlanDraft } from '@/domain/planImport/types'
import { readCatalogueIds } from '@/data/catalogue/readCatalogueIds'
import { writePlanLabels } from '@/data/label/writePlanLabels'
import { insertPlanRows } from '@/data/plan/insertPlanRows'
import { writePlanEditor } from '@/data/plan/writePlanEditor'
import { readPlanRows, type PlanRows } from '@/data/plan/readPlanRows'
import { readPlace } from '@/data/organisation/readPlace'
import type { Db } from '@/data/session'
import { lockOpenPlan } from '../plan/lockOpenPlan'
import { settlePlanOwners } from '../plan/settlePlanOwners'
import { changeExtra } from './changeExtra'
import { changeRow } from './changeRow'
import { removeRow } from './removeRow'

export type KeptRow = {
  row: string
  name: string
  why: 'reported' | 'measure_reported' | 'deadline_extended' | 'owner_reported'
}

type Asked = {
  req: PayloadRequest
  db: Db
  plan: string
  draft: PlanDraft
  units: Readonly<Record<string, string>>
  /** By the id of the difference; what is not there stays as it is. */
  accepted: Readonly<Record<string, boolean>>
}

/**
 * Takes the accepted differences of a corrected file over into the plan that is there, in the running transaction. What
 * was reported stays: a row that reports refer to is kept and marked, its measure does not change, and a target by which
 * accepted figures were judged gets a later one beside it.
 */
export const changePlan = async ({ req, db, plan, draft, units, accepted }: Asked) => {
  await lockOpenPlan({ db, of: { plan } })
  if (req.user) await writePlanEditor({ db, plan, person: String(req.user.id) })
  const before = await readPlanRows({ db, plan })
  const changes = differencesOf({ before, draft, units }).filter(({ id }) => accepted[id] === true)
  const place = (await readPlace({ db, record: 'plans', id: plan }))!
  const sections = Object.fromEntries(before.sections.map(({ id, list, code }) => [`${list} ${code}`, id]))
  const kept: KeptRow[] = []
  const rowOf = <Row extends DraftIndicator | DraftTask>(rows: readonly Row[], key: string | null) =>
    rows.find((row) => row.key === key)

  const isTouched = ({ key }: { key: string }): boolean =>
    changes.some((change) => change.kind === 'added' && change.key === key)
  await insertPlanRows({
    db,
    plan: { id: plan, province: place.province!, commune: place.commune! },
    rows: addedRows(draft, isTouched),
    catalogue: await readCatalogueIds({ db }),
    units,
    sections,
  })
  for (const change of changes) {
    const { list } = change
    if (list === 'budget' || list === 'rule') {
      await changeExtra({ req, db, plan, change, draft })
      continue
    }
    if (change.kind === 'removed') kept.push(...(await removeRow({ req, db, change })))
    if (change.kind !== 'changed') continue
    const rows = change.list === 'indicator' ? 'indicators' : 'tasks'
    const after = rowOf<DraftIndicator | DraftTask>(draft[rows], change.key)!
    const old = rowOf<DraftIndicator | DraftTask>(before[rows], change.row)!
    kept.push(
      ...(await changeRow({ req, db, plan, change: { ...change, list }, old, after, units, sections })),
    )
  }
  await settlePlanOwners({ db, plan })
  await writePlanLabels({ db, plan })
  const now = await readPlanRows({ db, plan })
  return { plan, indicators: now.indicators.length, tasks: now.tasks.length, kept }
}

/** What a draft changes in a plan's rows, budget items and reporting rules; the units that are new by now bear their ids. */
export const differencesOf = ({
  before,
  draft,
  units,
}: {
  before: PlanRows
  draft: Omit<DraftRows, 'sections'>
  units: Readonly<Record<string, string>>
}): Difference[] => {
  const nameOf = (unit: string): string => units[unit] ?? unit
  const rules = comparedRules({ plan: before.rules, draft: draft.rules })
  return comparePlan({
    plan: comparedRows({ rows: { ...before, rules: rules.plan }, nameOf }),
    reading: comparedRows({ rows: { ...draft, rules: rules.draft }, nameOf }),
  })
}

const addedRows = (draft: PlanDraft, isAdded: (row: { key: string }) => boolean): DraftRows => {
  const indicators = draft.indicators.filter(isAdded)
  const tasks = draft.tasks.filter(isAdded)
  const isUsed = ({ list, code }: DraftRows['sections'][number]): boolean =>
    (list === 'indicators' ? indicators : tasks).some(({ section }) => section === code)
  return { sections: draft.sections.filter(isUsed), indicators, tasks, budgetItems: [], rules: [] }
}
