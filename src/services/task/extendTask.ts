import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { isId } from '@/domain/isId'
import { acceptsExtension } from '@/domain/task/acceptsExtension'
import type { Instant, IsoDate } from '@/domain/time'
import { writeAudit } from '@/data/audit/writeAudit'
import { readPlace } from '@/data/organisation/readPlace'
import { lockPlan } from '@/data/plan/lockPlan'
import type { Db } from '@/data/session'
import { readTaskDeadline } from '@/data/task/readTaskDeadline'
import { writeExtension } from '@/data/task/writeExtension'
import { refuseWith } from '../RefusalError'

type ToExtend = {
  /** In a transaction. */
  db: Db
  actor: Actor
  task: string
  until: IsoDate
  reason: string
  /** The amendment of the plan that orders it. */
  amendment: string | null
  now: Instant
}

/**
 * Sets a task's deadline later. The first one stays in the plan, and each later one with its reason and whoever set it;
 * the latest counts. Refused to whoever may not (`not_found`, `forbidden`), and where `acceptsExtension` says no.
 */
export const extendTask = async ({
  db,
  actor,
  task,
  until,
  reason,
  amendment,
  now,
}: ToExtend): Promise<void> => {
  const place = await readPlace({ db, record: 'tasks', id: task })
  const may = (operation: 'read' | 'create'): boolean =>
    place !== null && can({ actor, record: 'task-extensions', operation, row: place })
  if (place === null || !may('read')) return refuseWith({ kind: 'forbidden', code: 'not_found' })
  if (!may('create')) refuseWith({ kind: 'forbidden', code: 'forbidden' })
  await lockPlan({ db, of: { record: 'tasks', id: task } })

  const ordered = amendment !== null && isId(amendment) ? amendment : null
  const found = (await readTaskDeadline({ db, task, amendment: ordered }))!
  const accepted = acceptsExtension({
    until,
    reason,
    deadline: found.end,
    planTo: found.planTo,
    isInForce: found.planState === 'in_force',
    isOwnAmendment: amendment === null || found.amendmentPlan === found.plan,
  })
  const extension = accepted.ok ? accepted.value : refuseWith(accepted.refusal)
  const ordinal = found.extensions + 1
  await writeExtension({ db, task, ordinal, ...extension, amendment: ordered, by: actor.person, at: now })
  await writeAudit({
    db,
    entry: {
      actor: actor.person,
      operation: 'create',
      record: 'task-extensions',
      row: task,
      commune: place.commune,
      province: place.province,
      changes: {
        deadline: { from: found.end, to: extension.until },
        reason: { from: null, to: extension.reason },
        amendment: { from: null, to: ordered },
      },
    },
  })
}
