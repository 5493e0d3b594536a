import type { PayloadRequest } from 'payload'
import { paragraphs } from '@/domain/plan/paragraphs'
import type { PlanDraft } from '@/domain/planImport/types'
import { readCatalogueIds } from '@/data/catalogue/readCatalogueIds'
import { writePlanLabels } from '@/data/label/writePlanLabels'
import { insertPlanExtras } from '@/data/plan/insertPlanExtras'
import { insertPlanRows } from '@/data/plan/insertPlanRows'
import { dbOfRequest } from '@/data/session'
import { isSystem } from '../access/isSystem'
import { settlePlanOwners } from './settlePlanOwners'

type Asked = {
  req: PayloadRequest
  draft: PlanDraft
  commune: string
  /** Null for what nearly every plan has: its own province, the standard ladders. */
  reporting: {
    focalUnit: string | null
    receiver: string | null
    unitLadder: string | null
    communeLadder: string | null
  }
  /** Ids of units that the draft names by something else. */
  units: Readonly<Record<string, string>>
}

/**
 * Makes a plan of a draft in the running transaction; it begins as a draft of its own. The plan itself is written as the
 * person who asks, so that the policy table decides; its rows lie in it and are written together, some twenty
 * statements whatever their number.
 *
 * @returns its id
 */
export const makePlan = async ({ req, draft, commune, reporting, units }: Asked): Promise<string> => {
  const { head } = draft
  const made = await req.payload.create({
    req,
    user: req.user,
    overrideAccess: isSystem(req),
    collection: 'plans',
    data: {
      ...head,
      organisation: commune,
      goals: paragraphs(head.goals),
      ...reporting,
      jumpNote: 'warn',
      state: 'draft',
    },
  })
  const db = await dbOfRequest(req)
  const plan = { id: made.id, province: String(made.province), commune: String(made.commune) }
  await insertPlanRows({ db, plan, rows: draft, catalogue: await readCatalogueIds({ db }), units })
  await insertPlanExtras({ db, plan, rows: draft })
  await settlePlanOwners({ db, plan: plan.id })
  await writePlanLabels({ db, plan: plan.id })
  return plan.id
}
