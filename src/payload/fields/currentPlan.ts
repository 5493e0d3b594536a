import type { PayloadRequest } from 'payload'
import { readCurrentPlan } from '@/data/plan/readCurrentPlan'
import { dbOfRequest } from '@/data/session'
import { formDefault } from './formDefault'
import { fromAddress } from './fromAddress'
import { placeOfUser } from './placeOfUser'

const planOf = async (req: PayloadRequest) => {
  const { commune } = placeOfUser(req.user)
  return commune === null ? null : readCurrentPlan({ db: await dbOfRequest(req), commune })
}

/** A new row belongs to the plan that the address names, else to the one plan that the writer's commune works on. */
export const currentPlan = formDefault(async ({ req }) => fromAddress(req, 'plan') ?? (await planOf(req))?.id)

/** The first or last day of the one plan that the writer's commune works on. */
export const dayOfCurrentPlan = (day: 'planFrom' | 'planTo') =>
  formDefault(async ({ req }) => (await planOf(req))?.[day])
