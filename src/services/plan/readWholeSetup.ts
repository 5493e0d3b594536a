import { keepsGivenLadders, type LadderField } from '@/domain/plan/choosableLadders'
import type { PlanSetup } from '@/domain/plan/missingSetup'
import { readPlanSetup } from '@/data/plan/readPlanSetup'
import type { Db } from '@/data/session'
import { readOfferedLadders } from '@/data/workflow/readOfferedLadders'
import { checkPlan, type PlanCheck } from './checkPlan'

type Chosen = Record<LadderField, string | null> & Pick<PlanSetup, 'hasFocalUnit' | 'hasReceiver'>

/** How far a plan's set-up has come: its rows with their clears, its rules, its ladders. */
export const readWholeSetup = async ({
  db,
  plan,
  check,
  chosen = {},
}: {
  db: Db
  plan: string
  /** Where it is known already. */
  check?: PlanCheck
  /** What is being written with it. */
  chosen?: Partial<Chosen>
}): Promise<PlanSetup> => {
  const { commune, unitLadder, communeLadder, planLadder, ...stored } = {
    ...(await readPlanSetup({ db, plan })),
    ...chosen,
  }
  return {
    ...stored,
    hasLadders: unitLadder !== null && communeLadder !== null,
    keepsLadders: keepsGivenLadders({
      ladders: await readOfferedLadders({ db, commune }),
      taken: { unitLadder, communeLadder, planLadder },
    }),
    openGaps: (check ?? (await checkPlan({ db, plan }))).openGaps,
  }
}
