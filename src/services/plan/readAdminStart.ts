import type { PayloadRequest } from 'payload'
import type { Actor, Appointment } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { roles } from '@/domain/access/roles'
import { scopeOf } from '@/domain/access/scopeOf'
import { missingSetup } from '@/domain/plan/missingSetup'
import { readPeriods } from '@/data/period/readPeriods'
import { dbOf, type Db } from '@/data/session'
import type { Instant } from '@/domain/time'
import { readCommuneSetups } from '../organisation/readCommuneSetups'
import { readSetup } from './readSetup'
import { readWholeSetup } from './readWholeSetup'

const SHOWN = 10

/**
 * What an administrator finds first, as far as they may read: the newest plans with what is missing or how far their
 * newest period has come, how many appointments wait for a confirmation, and how far the set-up is: of their commune
 * step by step, or of the many communes that they look after.
 */
export const readAdminStart = async ({
  req,
  actor,
  now,
}: {
  req: PayloadRequest
  actor: Actor
  now: Instant
}) => {
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
  const commune = communeOf(actor)
  const [first] = plans.docs
  return {
    setup:
      commune === null ? null : await readSetup({ req, commune: commune.commune!, plan: first ?? null, now }),
    communes: commune === null ? await readCommuneSetups({ payload: req.payload, actor }) : null,
    mayAddPeople: commune !== null && can({ actor, record: 'users', operation: 'create', row: commune }),
    plans: await Promise.all(plans.docs.map((plan) => standingOf(db, plan))),
    hasMore: plans.hasNextPage,
    toConfirm: waiting.totalDocs,
    mayCreatePlan: scopeOf({ actor, record: 'plans', operation: 'create' }) !== false,
  }
}

/** The one commune that somebody administers; null for those who administer several, or all. */
const communeOf = ({ appointments }: Actor): Appointment | null => {
  const held = appointments.filter(({ role }) => roles[role].administrator)
  const [first = null] = held
  return held.every(({ commune }) => commune !== null && commune === first?.commune) ? first : null
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
    gaps: missingSetup(await readWholeSetup({ db, plan: plan.id })).length,
    newest,
  }
}
