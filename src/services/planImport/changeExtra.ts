import type { PayloadRequest } from 'payload'
import type { Difference } from '@/domain/planImport/comparePlan'
import { ruleKey } from '@/domain/planImport/ruleKey'
import type { DraftBudgetItem, DraftRule, PlanDraft } from '@/domain/planImport/types'
import { writeAudit } from '@/data/audit/writeAudit'
import { deletePlanExtra } from '@/data/plan/deletePlanExtra'
import type { Db } from '@/data/session'

type Asked = { req: PayloadRequest; db: Db; plan: string; change: Difference; draft: PlanDraft }

/**
 * Brings a budget item or a reporting rule in step with a corrected file. Nothing that was reported refers to either: a
 * period keeps the days it was opened with.
 */
export const changeExtra = async ({ req, db, plan, change, draft }: Asked): Promise<void> => {
  const collection = change.list === 'budget' ? ('budget-items' as const) : ('reporting-rules' as const)
  const as = { req, user: req.user, overrideAccess: false as const, collection }
  if (change.kind === 'removed') return remove({ req, db, change, record: collection })
  const data =
    change.list === 'budget'
      ? itemOf(draft.budgetItems.find(({ key }) => key === change.key)!)
      : ruleOf(draft.rules.find((rule) => ruleKey(rule) === change.key)!)
  if (change.kind === 'added') await req.payload.create({ ...as, data: { ...data, plan } as never })
  else await req.payload.update({ ...as, id: change.row!, data: data as never })
}

const itemOf = ({ no, name, purpose, sources, amount, sourceLine }: DraftBudgetItem) => ({
  ...{ no, name, purpose, sources, amount, sourceLine },
})

/** What a file says of a rule; days off and locks stay as they were set. */
const ruleOf = (rule: DraftRule) => ({
  ...{ level: rule.level, frequency: rule.frequency, dueDay: rule.dueDay, bound: rule.bound },
  ...{ dueMonthOffset: rule.dueMonthOffset, assumed: rule.assumed, text: rule.text },
  ...{ cutoffDay: rule.cutoffDay, cutoffMonthOffset: rule.cutoffMonthOffset },
  ...{ fromText: rule.fromText, toText: rule.toText, sourceLine: rule.sourceLine },
})

const remove = async ({
  req,
  db,
  change,
  record,
}: Pick<Asked, 'req' | 'db' | 'change'> & { record: 'budget-items' | 'reporting-rules' }): Promise<void> => {
  const place = await deletePlanExtra({ db, record, id: change.row! })
  await writeAudit({
    db,
    entry: {
      actor: req.user ? String(req.user.id) : null,
      operation: 'delete',
      record,
      row: change.row!,
      ...place,
      changes: { name: { from: change.name, to: null } },
    },
  })
}
