import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { dbOf } from '@/data/session'
import { readPlanReview } from './readPlanReview'
import { seePlan } from './seePlan'

/**
 * Where a plan is on its ladder, for its form: at which step, since when and whose turn it is, whether it came back,
 * and whether this person may send it. Null where it names no ladder or is out of their sight.
 */
export const readPlanClimb = async ({
  payload,
  actor,
  plan,
}: {
  payload: Payload
  actor: Actor
  plan: string
}) => {
  if ((await seePlan({ payload, actor, id: plan })) === null) return null
  const review = await readPlanReview({ db: dbOf(payload), actor, plan })
  if (review === null) return null
  const { head, trail, actions, gaps } = review
  const open = trail.stages.find(({ kind, state }) => kind === 'step' && state === 'open') ?? null
  const last = trail.events.at(-1) ?? null
  return {
    state: head.state,
    isReady: gaps.length === 0,
    maySend: actions.includes('submit'),
    open:
      open === null
        ? null
        : {
            label: open.label,
            since: open.since,
            people: open.people.flatMap((person) => trail.names[person] ?? []),
          },
    /** Who sent it back, and why, where that is the last that happened. */
    returned:
      head.state === 'draft' && last?.type === 'return'
        ? { by: last.actorName, reason: last.reason ?? null, at: last.at }
        : null,
  }
}
