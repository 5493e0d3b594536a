import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { acceptsTarget, type DatedTarget } from '@/domain/plan/acceptsTarget'
import { readTargetsJudged } from '@/data/plan/readTargetsJudged'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type ToCheck = {
  db: Db
  /** Null for a new target. */
  id: string | null
  indicator: string
  amendment: string | null
  target: DatedTarget
}

/** Refuses a target that its amendment does not order yet, or that would judge accepted figures anew. One statement. */
export const checkTarget = async ({ db, id, indicator, amendment, target }: ToCheck): Promise<void> => {
  const { targets, periods, amendmentFrom } = await readTargetsJudged({ db, indicator, amendment })
  const checked = acceptsTarget({
    before: targets.find((one) => one.id === id) ?? null,
    after: target,
    others: targets.filter((one) => one.id !== id),
    judged: periods.map(({ key, end }) => {
      const period = readPeriodKey({ key })
      return period.ok ? period.value.nominalTo : end
    }),
    amendmentFrom,
  })
  if (!checked.ok) refuseWith(checked.refusal)
}
