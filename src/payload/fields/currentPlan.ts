import type { PayloadRequest } from 'payload'
import { readOnlyPlan } from '@/data/plan/readOnlyPlan'
import { readPlanYears } from '@/data/plan/readPlanYears'
import { dbOfRequest } from '@/data/session'
import { formDefault } from './formDefault'
import { placeOfUser } from './placeOfUser'
import { planOnScreen } from './planOnScreen'

const planOf = async (req: PayloadRequest): Promise<string | null> => {
  const { commune } = placeOfUser(req.user)
  const shown = await planOnScreen(req)
  if (shown !== null || commune === null) return shown
  return readOnlyPlan({ db: await dbOfRequest(req), commune })
}

/** A new row belongs to the plan on the screen, else to the one plan that the writer's commune works on. */
export const currentPlan = formDefault(async ({ req }) => (await planOf(req)) ?? undefined)

/** The first or last day of that plan. */
export const dayOfCurrentPlan = (day: 'planFrom' | 'planTo') =>
  formDefault(async ({ req }) => {
    const plan = await planOf(req)
    const years = plan === null ? null : await readPlanYears({ db: await dbOfRequest(req), plan })
    return years?.[day]
  })
