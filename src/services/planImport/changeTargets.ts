import type { PayloadRequest } from 'payload'
import { addDays } from '@/domain/period/addDays'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { acceptsTarget, type DatedTarget } from '@/domain/plan/acceptsTarget'
import type { DraftTarget } from '@/domain/planImport/types'
import { readPlanYears } from '@/data/plan/readPlanYears'
import { readTargetsJudged } from '@/data/plan/readTargetsJudged'
import type { Db } from '@/data/session'

type Asked = {
  req: PayloadRequest
  db: Db
  plan: string
  indicator: string
  targets: readonly DraftTarget[]
}

/**
 * Brings the targets of an indicator in step with a corrected file. One by which accepted figures were judged stays, and
 * the corrected one stands beside it from the day after the last of them.
 */
export const changeTargets = async ({ req, db, plan, indicator, targets }: Asked): Promise<void> => {
  const { targets: stored, periods } = await readTargetsJudged({ db, indicator, amendment: null })
  const judged = periods.map(({ key, end }) => {
    const period = readPeriodKey({ key })
    return period.ok ? period.value.nominalTo : end
  })
  const planFrom = (await readPlanYears({ db, plan }))!.planFrom.slice(0, 10)
  const asked = { req, user: req.user, overrideAccess: false, collection: 'targets' } as const
  for (const { dueOn, comparator, value, upper, text } of targets) {
    const figures = { comparator, value, upper, text }
    const [before] = stored
      .filter((one) => one.dueOn === dueOn)
      .sort((a, b) => b.validFrom.localeCompare(a.validFrom))
    const after: DatedTarget = {
      ...figures,
      text: text || null,
      dueOn,
      validFrom: before?.validFrom ?? planFrom,
    }
    const others = stored.filter((one) => one.id !== before?.id)
    const accepted = acceptsTarget({ before: before ?? null, after, others, judged, amendmentFrom: null })
    if (accepted.ok && before !== undefined) {
      await req.payload.update({ ...asked, id: before.id, data: figures })
      continue
    }
    const validFrom = accepted.ok ? after.validFrom : addDays({ day: judged.sort().at(-1)!, days: 1 })
    await req.payload.create({ ...asked, data: { ...figures, indicator, dueOn, validFrom } })
  }
}
