import type { Actor } from '@/domain/access/actor'
import { brokenLocks } from '@/domain/approval/locks'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { refuseWith } from '../RefusalError'
import { mayLock } from './mayLock'

/** Refuses a change of what the province has locked, by whoever is not the province. Every way of writing comes here. */
export const refuseLocked = ({
  actor,
  province,
  locks,
  before,
  after,
}: {
  actor: Actor | null
  province: string | null
  locks: readonly string[]
  before: WorkflowDefinition
  after: WorkflowDefinition
}): void => {
  const [path] = brokenLocks({ before, after, locks })
  if (path === undefined || (actor !== null && mayLock({ actor, province }))) return
  refuseWith({ kind: 'forbidden', code: 'locked_by_province', path, params: { path } })
}
