import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { missingSetup } from '@/domain/plan/missingSetup'
import { readPeriods } from '@/data/period/readPeriods'
import { readPlanSetup } from '@/data/plan/readPlanSetup'
import { dbOf, type Db } from '@/data/session'

const SHOWN = 10

/**
 * What an administrator finds first, as far as they may read: the newest plans with what is missing or how far their
 * newest period has come, and how many appointments wait for a confirmation.
 */
export const readAdminStart = async ({ req, actor }: { req: PayloadRequest; actor: Actor }) => {
  const asked = { req, overrideAccess: false, user: req.user } as const
  const db = dbOf(req.payload)
  const plans = await req.payload.find({
    ...asked,
    collection: 'plans',
    where: { state: { not_equals: 'closed' } },
    sort: ['state', '-planFrom'],
    limit: SHOWN,
    depth: 0,
  })
  const waiting = await req.payload.count({
    ...asked,
    collection: 'appointments',
    where: { state: { equals: 'proposed' } },
  })
  return {
    plans: await Promise.all(plans.docs.map((plan) => standingOf(db, plan))),
    hasMore: plans.hasNextPage,
    toConfirm: waiting.totalDocs,
    mayCreatePlan: scopeOf({ actor, record: 'plans', operation: 'create' }) !== false,
  }
}

const standingOf = async (
  db: Db,
  plan: { id: string; label?: string | null; title: string; state: string },
) => {
  const [newest = null] = await readPeriods({ db, plan: plan.id })
  return {
    id: plan.id,
    label: plan.label ?? plan.title,
    state: plan.state,
    gaps: missingSetup(await readPlanSetup({ db, plan: plan.id })).length,
    newest,
  }
}
